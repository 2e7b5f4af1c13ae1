package uk.homeward.transfer.web;

import java.util.Optional;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.site.Permission;
import uk.homeward.transfer.TransferLookup;
import uk.homeward.transfer.TransferView;

/** Something that may be done with a transfer on its case. */
abstract class TransferAct extends CaseAct {

    private final TransferLookup lookup;

    TransferAct(TransferLookup lookup, String path, Permission permission, String done) {
        super(path, permission, done);
        this.lookup = lookup;
    }

    /** Whether it makes sense as the transfer stands. */
    abstract boolean fits(TransferView transfer);

    @Override
    public final boolean appliesTo(CaseFile file) {
        return of(file).filter(this::fits).isPresent();
    }

    final String transfer(CaseFile file) {
        return of(file).orElseThrow().reference();
    }

    private Optional<TransferView> of(CaseFile file) {
        return TransferCase.of(lookup, file);
    }
}
