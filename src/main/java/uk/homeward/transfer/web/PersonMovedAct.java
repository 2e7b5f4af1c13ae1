package uk.homeward.transfer.web;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;
import uk.homeward.transfer.TransferLookup;
import uk.homeward.transfer.TransferService;
import uk.homeward.transfer.TransferView;

/** The person lives in the area of another council now. */
@Component
@Order(73)
class PersonMovedAct extends TransferAct {

    private final TransferService transfers;

    PersonMovedAct(TransferLookup lookup, TransferService transfers) {
        super(lookup, "transfer-moved", Permission.CARRY_TRANSFER, "It is recorded that the person moved away.");
        this.transfers = transfers;
    }

    @Override
    boolean fits(TransferView transfer) {
        return !transfer.status().over();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record that the person moved away")
                .explained(
                        "Nobody is asked about a transfer any more. Tell the other council of the care before the person goes.")
                .asking(FormField.words("reason", "Where did the person move, as far as it is known?"))
                .warningButton("Record move");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String reason = answers.neededText("reason", "Say where the person moved, as far as it is known.");
        return () -> transfers.moved(transfer(file), reason);
    }
}
