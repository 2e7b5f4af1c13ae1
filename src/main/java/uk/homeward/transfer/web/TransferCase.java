package uk.homeward.transfer.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.casefile.PanelPart;
import uk.homeward.reference.Reference;
import uk.homeward.transfer.TransferLookup;
import uk.homeward.transfer.TransferView;

/** The transfer of somebody whose care Direct Care gives, on their case and beside its forms. */
@Component
class TransferCase implements CaseContributor {

    private final TransferLookup transfers;

    TransferCase(TransferLookup transfers) {
        this.transfers = transfers;
    }

    @Override
    public Set<Reference> kinds() {
        return Set.of(Reference.TRANSFER);
    }

    @Override
    public String caseOf(String reference) {
        return transfers.find(reference).packageReference();
    }

    @Override
    public List<String> referencesIn(CaseFile file) {
        return of(transfers, file).map(TransferView::reference).stream().toList();
    }

    @Override
    public List<CasePart> pageParts() {
        return List.of(part("page"));
    }

    @Override
    public List<PanelPart> panelParts() {
        return List.of(PanelPart.besideAllOf(kinds(), part("panel")));
    }

    private CasePart part(String fragment) {
        return new CasePart(
                "the transfer", CasePosition.SUPPORT, "transfer/case", fragment, file -> of(transfers, file));
    }

    static Optional<TransferView> of(TransferLookup transfers, CaseFile file) {
        return file.beginsWith(Reference.PACKAGE)
                ? file.once(TransferView.class, transfers::ofPackage)
                : Optional.empty();
    }
}
