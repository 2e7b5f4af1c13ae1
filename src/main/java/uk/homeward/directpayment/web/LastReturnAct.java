package uk.homeward.directpayment.web;

import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.directpayment.DirectPaymentService;
import uk.homeward.directpayment.PaymentReturns;
import uk.homeward.directpayment.ReturnAnswers;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** The return of a direct payment that is over; while it goes on, a task asks for it. */
@Component
@Order(74)
class LastReturnAct extends CaseAct {

    private final DirectPaymentService payments;
    private final PaymentReturns returns;

    LastReturnAct(DirectPaymentService payments, PaymentReturns returns) {
        super("direct-payment-return", Permission.END_SERVICE, "The return is recorded.");
        this.payments = payments;
        this.returns = returns;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return !DirectPaymentCase.of(payments, file).isEmpty()
                && DirectPaymentCase.open(payments, file).isEmpty()
                && returns.ofPackage(file.reference()).stream().anyMatch(one -> one.receivedOn() == null);
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record the last return of the direct payment")
                .explained("It accounts for the time until the payment ended. What was not spent is on record with it.")
                .asking(
                        FormField.date("receivedOn", "Day on which it came"),
                        FormField.words("returnEvidence", "What does it show the money was used for?"),
                        FormField.pounds("unspent", "What was not spent"),
                        FormField.yesOrNo("paidBack", "Is it to be paid back?"))
                .button("Record return");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        LocalDate receivedOn = answers.neededDate("receivedOn", "The day on which it came");
        ReturnAnswers told = ReturnAnswers.of(
                receivedOn, answers.pounds("unspent"), answers.yesOrNo("paidBack"), answers.text("returnEvidence"));
        return () -> returns.receive(file.reference(), told);
    }
}
