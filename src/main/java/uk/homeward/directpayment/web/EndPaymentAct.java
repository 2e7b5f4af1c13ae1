package uk.homeward.directpayment.web;

import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.directpayment.DirectPaymentService;
import uk.homeward.directpayment.PaymentNotice;
import uk.homeward.directpayment.PaymentStatus;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** Notice is given: somebody is looked for, and it goes on until they have started. */
@Component
@Order(72)
class EndPaymentAct extends CaseAct {

    private final DirectPaymentService payments;

    EndPaymentAct(DirectPaymentService payments) {
        super(
                "direct-payment-notice",
                Permission.END_SERVICE,
                "The notice is recorded. Somebody is looked for from now on; the payment goes on until then.");
        this.payments = payments;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return DirectPaymentCase.open(payments, file)
                .filter(payment -> payment.status() == PaymentStatus.LIVE)
                .isPresent();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Give notice that the direct payment ends")
                .explained(
                        "Somebody is looked for at once, and the payment goes on until they have started, whatever the last day of"
                                + " the notice. Where the council ends it, the person is written to.")
                .asking(
                        FormField.choice("byPerson", "Who ends it?", FormField.yesNo("The person", "The council")),
                        FormField.date("givenOn", "Day of the notice"),
                        FormField.date("lastDay", "Last day that it names"),
                        FormField.words("reason", "Why does it end?")
                                .hint("Where the council ends it, as the person reads it."))
                .warningButton("Record notice");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        Boolean byPerson = answers.yesOrNo("byPerson");
        LocalDate givenOn = answers.neededDate("givenOn", "The day of the notice");
        LocalDate lastDay = answers.neededDate("lastDay", "The last day");
        String reason = answers.neededText("reason", "Enter why it ends.");
        return () -> payments.notice(file.reference(), new PaymentNotice(byPerson, givenOn, lastDay, reason));
    }
}
