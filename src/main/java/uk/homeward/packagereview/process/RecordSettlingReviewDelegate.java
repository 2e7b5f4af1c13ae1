package uk.homeward.packagereview.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.packagereview.KindAnswers;
import uk.homeward.packagereview.PackageReviewConduct;
import uk.homeward.packagereview.Settled;

@Component
class RecordSettlingReviewDelegate implements JavaDelegate {

    static final String FORM = "conduct-settling-review";

    private final PackageReviewConduct reviews;

    RecordSettlingReviewDelegate(PackageReviewConduct reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        reviews.conduct(
                execution.getProcessBusinessKey(),
                ReviewFormReader.meeting(answers),
                ReviewFormReader.findings(
                        answers,
                        new KindAnswers(null, null, null, null, null, answers.choice("settled", Settled.class))));
    }
}
