package uk.homeward.directpayment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.directpayment.DirectPaymentService;
import uk.homeward.directpayment.FirstPayment;
import uk.homeward.directpayment.PaymentAccount;
import uk.homeward.engine.FormAnswers;

/** The money is there; whoever gives the care goes on. */
@Component
class RecordFirstPaymentDelegate implements JavaDelegate {

    static final String FORM = "make-first-payment";

    private final DirectPaymentService payments;

    RecordFirstPaymentDelegate(DirectPaymentService payments) {
        this.payments = payments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        payments.pay(
                execution.getProcessBusinessKey(),
                new FirstPayment(
                        answers.choice("paymentAccount", PaymentAccount.class),
                        answers.date("accountOn"),
                        answers.date("paidOn")));
    }
}
