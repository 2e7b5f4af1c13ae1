package uk.homeward.shortterm.web;

import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.WeekService;
import uk.homeward.shortterm.WeekTold;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** What was given in a week was told wrong. */
@Component
@Order(5)
class CorrectWeekAct extends EpisodeAct {
    private final WeekService weeks;

    CorrectWeekAct(EpisodeLookup episodes, WeekService weeks) {
        super(
                episodes,
                Set.of(EpisodeStatus.ACTIVE, EpisodeStatus.IN_HOSPITAL, EpisodeStatus.ENDED),
                "week-correction",
                Permission.TELL_WEEK,
                "The week is put right. What was told before stays in the timeline.");
        this.weeks = weeks;
    }

    @Override
    boolean isDue(CaseFile file) {
        return !episode(file).weeks().isEmpty();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Correct a week")
                .explained("What is on record stands under “Weekly progress” on the case. What you leave blank stays.")
                .asking(WeekFields.asking(FormField.words("reason", "Why was it wrong?")))
                .button("Correct the week");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        WeekTold right = WeekFields.read(answers);
        return () -> weeks.correct(episode(file).reference(), right);
    }
}
