package uk.homeward.shortterm.web;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.HoursService;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** More or fewer hours between the weekly reviews (COV-03). */
@Component
@Order(3)
class ChangeHoursAct extends EpisodeAct {
    private final EpisodeLookup episodes;
    private final HoursService hours;

    ChangeHoursAct(EpisodeLookup episodes, HoursService hours) {
        super(
                episodes,
                Set.of(EpisodeStatus.ACTIVE),
                "hours",
                Permission.CHANGE_HOURS,
                "The hours are changed, with the place and the money for them.");
        this.episodes = episodes;
        this.hours = hours;
    }

    @Override
    public FormPage page(CaseFile file) {
        BigDecimal now =
                requireNonNull(episodes.supportAtHome(episode(file).reference()).hoursPerWeek());
        return FormPage.titled("Change the hours of support")
                .explained("Now %s hours a week are planned. They can change on any day of the support, without a new"
                                .formatted(now.stripTrailingZeros().toPlainString())
                        + " referral.")
                .asking(
                        FormField.number("hoursPerWeek", "Hours a week").hint("For example, 7.5 or 7:30"),
                        FormField.date("from", "From which day?").hint("It may be gone by or still to come"),
                        FormField.words("reason", "Why do the hours change?"))
                .button("Change the hours");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        BigDecimal given = answers.hoursAWeek("hoursPerWeek");
        LocalDate from = answers.neededDate("from", "First day of the new hours");
        String reason = answers.neededText("reason", "Say why the hours change.");
        return () -> hours.change(episode(file).reference(), given, from, reason);
    }
}
