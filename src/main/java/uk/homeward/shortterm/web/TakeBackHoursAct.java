package uk.homeward.shortterm.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.HoursService;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** A change of hours that was told by mistake. */
@Component
@Order(3)
class TakeBackHoursAct extends EpisodeAct {
    private final EpisodeLookup episodes;
    private final HoursService hours;

    TakeBackHoursAct(EpisodeLookup episodes, HoursService hours) {
        super(
                episodes,
                Set.of(EpisodeStatus.ACTIVE),
                "hours-withdrawal",
                Permission.CHANGE_HOURS,
                "The change is taken back, with the place and the money for it.");
        this.episodes = episodes;
        this.hours = hours;
    }

    @Override
    boolean isDue(CaseFile file) {
        return !changes(file).isEmpty();
    }

    @Override
    public FormPage page(CaseFile file) {
        Map<String, String> choices = new LinkedHashMap<>();
        changes(file)
                .forEach((from, perWeek) -> choices.put(
                        from.toString(),
                        "%s hours a week from %s"
                                .formatted(perWeek.stripTrailingZeros().toPlainString(), Wording.day(from))));
        return FormPage.titled("Take back a change of hours")
                .explained("Only where it was told by mistake. What held before goes on until the next change.")
                .asking(
                        FormField.choice("from", "Which change was a mistake?", choices),
                        FormField.words("reason", "What was wrong?"))
                .button("Take it back");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String chosen = answers.neededText("from", "Say which change was a mistake.");
        String reason = answers.neededText("reason", "Enter what was wrong.");
        LocalDate from = changes(file).keySet().stream()
                .filter(day -> day.toString().equals(chosen))
                .findFirst()
                .orElse(null);
        return () -> hours.takeBack(episode(file).reference(), from, reason);
    }

    private Map<LocalDate, BigDecimal> changes(CaseFile file) {
        return episodes.supportAtHome(episode(file).reference()).hoursChanges();
    }
}
