package uk.homeward.packagereview.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.packagereview.KindAnswers;
import uk.homeward.packagereview.PackageReviewConduct;
import uk.homeward.packagereview.PaymentManaged;
import uk.homeward.packagereview.PaymentUse;

@Component
class RecordPaymentReviewDelegate implements JavaDelegate {

    static final String FORM = "conduct-payment-review";

    private final PackageReviewConduct reviews;

    RecordPaymentReviewDelegate(PackageReviewConduct reviews) {
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
                        new KindAnswers(
                                answers.choice("paymentUse", PaymentUse.class),
                                answers.choice("paymentManaged", PaymentManaged.class),
                                null,
                                null,
                                null,
                                null)));
    }
}
