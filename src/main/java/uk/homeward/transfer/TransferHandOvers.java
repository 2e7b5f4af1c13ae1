package uk.homeward.transfer;

import org.springframework.stereotype.Component;
import uk.homeward.delivery.CareHandOvers;
import uk.homeward.reference.Reference;

/** Whoever is in an area of the programme is asked there, and stays with Direct Care where a transfer is not right for them. */
@Component
class TransferHandOvers implements CareHandOvers {

    private final Transfers transfers;

    TransferHandOvers(Transfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public boolean decideAbout(String packageReference) {
        return transfers.idOfPackage(Reference.PACKAGE.id(packageReference)).isPresent();
    }
}
