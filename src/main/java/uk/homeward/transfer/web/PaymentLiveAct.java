package uk.homeward.transfer.web;

import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;
import uk.homeward.transfer.TransferHandoverService;
import uk.homeward.transfer.TransferLookup;
import uk.homeward.transfer.TransferStatus;
import uk.homeward.transfer.TransferView;

/** The first visit that a direct payment pays was made (DER-34). */
@Component
@Order(75)
class PaymentLiveAct extends TransferAct {

    private final TransferHandoverService handovers;

    PaymentLiveAct(TransferLookup lookup, TransferHandoverService handovers) {
        super(lookup, "transfer-payment", Permission.RETURN_TRANSFER, "The person arranges the care from that day on.");
        this.handovers = handovers;
    }

    @Override
    boolean fits(TransferView transfer) {
        return transfer.status() == TransferStatus.DIRECT_PAYMENT_CHOSEN;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record the first visit of the direct payment")
                .explained("Direct Care goes on until this visit was made.")
                .asking(
                        FormField.date("firstDay", "Day of the first visit that the payment paid"),
                        FormField.words("evidence", "What shows that it was made?"))
                .button("Record visit");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        LocalDate day = answers.neededDate("firstDay", "The day");
        String evidence = answers.neededText("evidence", "Say what shows that the visit was made.");
        return () -> handovers.paid(transfer(file), day, evidence);
    }
}
