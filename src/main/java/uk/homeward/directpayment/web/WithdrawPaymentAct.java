package uk.homeward.directpayment.web;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.directpayment.DirectPaymentService;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** It is declined, or was chosen by mistake, before it pays for care. */
@Component
@Order(71)
class WithdrawPaymentAct extends CaseAct {

    private final DirectPaymentService payments;

    WithdrawPaymentAct(DirectPaymentService payments) {
        super(
                "direct-payment-withdrawal",
                Permission.END_SERVICE,
                "There is no direct payment. Care goes on as it was.");
        this.payments = payments;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return DirectPaymentCase.open(payments, file)
                .filter(payment -> payment.status().settingUp())
                .isPresent();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Withdraw the direct payment")
                .explained(
                        "Where the person does not want it after all, or it was chosen by mistake. Care goes on as it was.")
                .asking(FormField.words("reason", "Why is there no direct payment?"))
                .warningButton("Withdraw");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String reason = answers.neededText("reason", "Enter why there is no direct payment.");
        return () -> payments.withdraw(file.reference(), reason);
    }
}
