package uk.homeward.shortterm.web;

import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.MissingWeek;
import uk.homeward.shortterm.WeekService;
import uk.homeward.shortterm.WeekTold;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** A week that nobody wrote down is told afterwards. */
@Component
@Order(4)
class FillInWeekAct extends EpisodeAct {
    private final WeekService weeks;

    FillInWeekAct(EpisodeLookup episodes, WeekService weeks) {
        super(
                episodes,
                Set.of(EpisodeStatus.ACTIVE, EpisodeStatus.IN_HOSPITAL, EpisodeStatus.ENDED),
                "missing-week",
                Permission.TELL_WEEK,
                "The week is filled in.");
        this.weeks = weeks;
    }

    @Override
    boolean isDue(CaseFile file) {
        return !episode(file).missingWeeks().isEmpty();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Fill in a week")
                .explained("Nobody has written down what was given in these weeks: %s."
                        .formatted(MissingWeek.words(episode(file).missingWeeks())))
                .asking(WeekFields.asking(FormField.words("reason", "Why is it told only now?")
                        .hint("Only where the week ended some days ago. It is kept with your name.")))
                .button("Fill in the week");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        WeekTold told = WeekFields.read(answers);
        return () -> weeks.fillIn(episode(file).reference(), told);
    }
}
