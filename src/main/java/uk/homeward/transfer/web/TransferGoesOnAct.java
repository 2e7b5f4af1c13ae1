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

/** What made a transfer rest is over. */
@Component
@Order(72)
class TransferGoesOnAct extends TransferAct {

    private final TransferService transfers;

    TransferGoesOnAct(TransferLookup lookup, TransferService transfers) {
        super(lookup, "transfer-goes-on", Permission.CARRY_TRANSFER, "The transfer goes on, with the joint review.");
        this.transfers = transfers;
    }

    @Override
    boolean fits(TransferView transfer) {
        return transfer.heldBecause() != null;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Go on with the transfer")
                .explained("The joint review is held again, as things are now.")
                .asking(FormField.confirmation("What made it rest is over"))
                .button("Go on");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        var unused = answers.needed("confirmed", answers.text("confirmed"), "Tick that it is over.");
        return () -> transfers.goOn(transfer(file));
    }
}
