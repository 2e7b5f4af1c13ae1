package uk.homeward.review.process;

import java.util.Arrays;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.review.AssessmentOutcome;
import uk.homeward.review.ReviewFindings;
import uk.homeward.review.ReviewService;

@Component
class RecordReviewDelegate implements JavaDelegate {

    static final String FORM = "conduct-review";

    private final ReviewService reviews;

    RecordReviewDelegate(ReviewService reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        reviews.conduct(
                execution.getProcessBusinessKey(),
                new ReviewFindings(
                        answers.date("conductedOn"),
                        answers.choice("place", ReviewFindings.Place.class),
                        answers.text("placeReason"),
                        answers.choice("involved", ReviewFindings.Involved.class),
                        Arrays.asList(
                                answers.wholeNumber("exitScore1"),
                                answers.wholeNumber("exitScore2"),
                                answers.wholeNumber("exitScore3")),
                        answers.choice("outcomesAchieved", ReviewFindings.OutcomesAchieved.class),
                        answers.text("decision"),
                        answers.wholeNumber("extensionDays"),
                        answers.text("extensionReason"),
                        answers.text("extensionNote"),
                        sequel(answers),
                        answers.text("planOfCare"),
                        answers.choice("assessmentOutcome", AssessmentOutcome.class),
                        answers.number("hoursStillNeeded")));
    }

    /** The form asks one or the other: what follows, or what follows if the extension that it asks for is refused. */
    private static @Nullable String sequel(FormAnswers answers) {
        @Nullable String sequel = answers.text("sequel");
        return sequel == null ? answers.text("sequelIfRefused") : sequel;
    }
}
