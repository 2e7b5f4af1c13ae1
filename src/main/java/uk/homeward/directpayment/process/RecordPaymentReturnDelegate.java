package uk.homeward.directpayment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.directpayment.PaymentReturns;
import uk.homeward.directpayment.ReturnAnswers;
import uk.homeward.engine.FormAnswers;

/** A return came, and is looked at. */
@Component
class RecordPaymentReturnDelegate implements JavaDelegate {

    static final String FORM = "check-payment-return";

    private final PaymentReturns returns;

    RecordPaymentReturnDelegate(PaymentReturns returns) {
        this.returns = returns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        returns.receive(
                execution.getProcessBusinessKey(),
                ReturnAnswers.of(
                        answers.date("receivedOn"),
                        answers.pounds("unspent"),
                        answers.yesOrNo("paidBack"),
                        answers.text("returnEvidence")));
    }
}
