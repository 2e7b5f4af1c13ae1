package uk.homeward.packagereview.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.packagereview.KindAnswers;
import uk.homeward.packagereview.PackageReviewConduct;

@Component
class RecordRequestedReviewDelegate implements JavaDelegate {

    static final String FORM = "conduct-requested-review";

    private final PackageReviewConduct reviews;

    RecordRequestedReviewDelegate(PackageReviewConduct reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        reviews.conduct(
                execution.getProcessBusinessKey(),
                ReviewFormReader.meeting(answers),
                ReviewFormReader.findings(
                        answers, new KindAnswers(null, null, answers.text("answerGiven"), null, null, null)));
    }
}
