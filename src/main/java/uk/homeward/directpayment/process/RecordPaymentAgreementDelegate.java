package uk.homeward.directpayment.process;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.directpayment.DirectPaymentService;
import uk.homeward.directpayment.PaymentAgreement;
import uk.homeward.engine.FormAnswers;

/** What is signed can be paid, within the time that the council gives itself. */
@Component
class RecordPaymentAgreementDelegate implements JavaDelegate {

    static final String FORM = "sign-payment-agreement";

    private final DirectPaymentService payments;
    private final WorkingHours hours;

    RecordPaymentAgreementDelegate(DirectPaymentService payments, WorkingHours hours) {
        this.payments = payments;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        LocalDate payBy = payments.agree(
                execution.getProcessBusinessKey(),
                new PaymentAgreement(
                        answers.date("signedOn"),
                        answers.pounds("weeklyAmount"),
                        answers.date("needFoundOn"),
                        answers.yesOrNo("employs"),
                        answers.date("employerSupportOn")));
        PaymentSetUpProcess.SET_UP_DUE_AT.set(execution, Date.from(hours.eveningOf(payBy)));
    }
}
