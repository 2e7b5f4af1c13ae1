package uk.homeward.shortterm.process;

import java.util.Arrays;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.review.ReviewMeeting;
import uk.homeward.shortterm.AssessmentOutcome;
import uk.homeward.shortterm.ShortTermFindings;
import uk.homeward.shortterm.ShortTermReviewService;

@Component
class RecordReviewDelegate implements JavaDelegate {

    static final String FORM = "conduct-review";

    private final ShortTermReviewService reviews;

    RecordReviewDelegate(ShortTermReviewService reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        reviews.conduct(
                execution.getProcessBusinessKey(), meeting(answers), findings(answers), answers.text("lateReason"));
    }

    private static ReviewMeeting meeting(FormAnswers answers) {
        return new ReviewMeeting(
                answers.date("conductedOn"),
                answers.choice("place", ReviewMeeting.Place.class),
                answers.text("placeReason"),
                answers.choice("involved", ReviewMeeting.Involved.class),
                answers.choice("outcomesAchieved", ReviewMeeting.OutcomesAchieved.class));
    }

    private static ShortTermFindings findings(FormAnswers answers) {
        return new ShortTermFindings(
                Arrays.asList(
                        answers.wholeNumber("exitScore1"),
                        answers.wholeNumber("exitScore2"),
                        answers.wholeNumber("exitScore3")),
                answers.text("decision"),
                answers.wholeNumber("extensionDays"),
                answers.text("extensionReason"),
                answers.text("extensionNote"),
                sequel(answers),
                answers.text("planOfCare"),
                answers.choice("assessmentOutcome", AssessmentOutcome.class),
                answers.hours("hoursStillNeeded"),
                answers.text("contradictionReason"));
    }

    /** The form asks one or the other: what follows, or what follows if the extension that it asks for is refused. */
    private static @Nullable String sequel(FormAnswers answers) {
        @Nullable String sequel = answers.text("sequel");
        return sequel == null ? answers.text("sequelIfRefused") : sequel;
    }
}
