package uk.homeward.directpayment.web;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.directpayment.DirectPaymentService;
import uk.homeward.directpayment.PaymentStatus;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** The direct payment goes on after all. */
@Component
@Order(73)
class WithdrawNoticeAct extends CaseAct {

    private final DirectPaymentService payments;

    WithdrawNoticeAct(DirectPaymentService payments) {
        super("direct-payment-goes-on", Permission.END_SERVICE, "The direct payment goes on.");
        this.payments = payments;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return DirectPaymentCase.open(payments, file)
                .filter(payment -> payment.status() == PaymentStatus.ENDING)
                .isPresent();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Let the direct payment go on")
                .explained(
                        "The notice does not count any more. Cancel the search for a provider where nobody has begun.")
                .asking(FormField.words("reason", "Why does it go on?"))
                .button("Let it go on");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String reason = answers.neededText("reason", "Enter why it goes on.");
        return () -> payments.withdrawNotice(file.reference(), reason);
    }
}
