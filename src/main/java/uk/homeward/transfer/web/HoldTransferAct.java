package uk.homeward.transfer.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;
import uk.homeward.transfer.HoldReason;
import uk.homeward.transfer.TransferLookup;
import uk.homeward.transfer.TransferService;
import uk.homeward.transfer.TransferView;

/** Nobody is asked about a transfer for the time being. */
@Component
@Order(71)
class HoldTransferAct extends TransferAct {

    private final TransferService transfers;

    HoldTransferAct(TransferLookup lookup, TransferService transfers) {
        super(lookup, "transfer-hold", Permission.CARRY_TRANSFER, "The transfer is on hold.");
        this.transfers = transfers;
    }

    @Override
    boolean fits(TransferView transfer) {
        return !transfer.status().over() && transfer.heldBecause() == null && transfer.releasedOn() == null;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Put the transfer on hold")
                .explained(
                        "A search stops and a planned handover is called off: Direct Care goes on. Afterwards the joint review is held again.")
                .asking(
                        FormField.choice(
                                "holdReason",
                                "Why?",
                                FormField.choices(List.of(HoldReason.values()), Enum::name, HoldReason::label)),
                        FormField.date("heldOn", "From which day?"))
                .button("Put on hold");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        HoldReason why =
                answers.needed("holdReason", answers.choice("holdReason", HoldReason.class), "Say why it rests.");
        LocalDate on = answers.neededDate("heldOn", "The day");
        return () -> transfers.hold(transfer(file), why, on);
    }
}
