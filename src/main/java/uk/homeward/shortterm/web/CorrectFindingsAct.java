package uk.homeward.shortterm.web;

import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.review.ReviewMeeting.OutcomesAchieved;
import uk.homeward.shortterm.AssessmentOutcome;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.FindingsCorrection;
import uk.homeward.shortterm.FindingsCorrectionService;
import uk.homeward.shortterm.Sequel;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** A wrong option at a review, or at the end of support. */
@Component
@Order(7)
class CorrectFindingsAct extends EpisodeAct {
    private final FindingsCorrectionService corrections;
    private final CorrectFindingsFields fields;

    CorrectFindingsAct(EpisodeLookup episodes, FindingsCorrectionService corrections, CorrectFindingsFields fields) {
        super(
                episodes,
                Set.of(EpisodeStatus.ACTIVE, EpisodeStatus.IN_HOSPITAL, EpisodeStatus.ENDED),
                "correct-findings",
                Permission.CORRECT_FINDINGS,
                "The correction waits for a second person.");
        this.corrections = corrections;
        this.fields = fields;
    }

    @Override
    boolean isDue(CaseFile file) {
        return episode(file).sequel() != null;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Correct what was found")
                .explained(
                        "What a review found, or what was said when support ended. Leave blank what is right. What stood there"
                                + " stays readable; a second person decides, and the national return then carries the right one.")
                .asking(fields.of(episode(file)))
                .button("Ask for the correction");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        FindingsCorrection correction = new FindingsCorrection(
                answers.choice("sequel", Sequel.class),
                answers.choice("assessmentOutcome", AssessmentOutcome.class),
                answers.hoursAWeek("hoursStillNeeded"),
                answers.choice("outcomesAchieved", OutcomesAchieved.class),
                answers.text("contradictionReason"),
                answers.neededText("reason", "Enter why it is corrected."));
        return () -> {
            var unused = corrections.ask(episode(file).reference(), correction);
        };
    }
}
