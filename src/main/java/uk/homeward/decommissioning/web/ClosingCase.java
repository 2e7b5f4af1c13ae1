package uk.homeward.decommissioning.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.casefile.CaseSubject;
import uk.homeward.casefile.PanelPart;
import uk.homeward.decommissioning.DecommissioningLookup;
import uk.homeward.decommissioning.DecommissioningView;
import uk.homeward.decommissioning.TriageProposal;
import uk.homeward.decommissioning.TriageProposals;
import uk.homeward.reference.Reference;

/** A service that closes, beside its own forms and beside the triage of whoever may still be offered it. */
@Component
class ClosingCase implements CaseContributor {

    private final DecommissioningLookup closings;
    private final TriageProposals proposals;

    ClosingCase(DecommissioningLookup closings, TriageProposals proposals) {
        this.closings = closings;
        this.proposals = proposals;
    }

    @Override
    public Set<Reference> kinds() {
        return Set.of(Reference.DECOMMISSIONING);
    }

    @Override
    public CaseSubject subject(CaseFile file) {
        return CaseSubject.matter(closing(file).orElseThrow().title());
    }

    @Override
    public boolean aboutPeople() {
        return false;
    }

    @Override
    public List<PanelPart> panelParts() {
        return List.of(
                PanelPart.besideAllOf(
                        kinds(),
                        new CasePart(
                                "the closing",
                                CasePosition.REQUEST,
                                "decommissioning/panel",
                                "closing",
                                this::closing)),
                PanelPart.beside(
                        Set.of("userTask_triageReferral"),
                        new CasePart(
                                "which service to offer",
                                CasePosition.REQUEST,
                                "decommissioning/panel",
                                "proposals",
                                file -> proposals())));
    }

    private Optional<List<TriageProposal>> proposals() {
        return Optional.of(proposals.today()).filter(all -> !all.isEmpty());
    }

    private Optional<DecommissioningView> closing(CaseFile file) {
        return file.once(DecommissioningView.class, reference -> Optional.of(closings.find(reference)));
    }
}
