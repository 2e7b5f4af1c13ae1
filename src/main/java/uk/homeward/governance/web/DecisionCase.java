package uk.homeward.governance.web;

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
import uk.homeward.governance.DecisionView;
import uk.homeward.governance.GovernanceService;
import uk.homeward.reference.Reference;

/** A decision beside the forms in which it is considered and signed. It is about the council, not about a person. */
@Component
class DecisionCase implements CaseContributor {
    private final GovernanceService governance;

    DecisionCase(GovernanceService governance) {
        this.governance = governance;
    }

    @Override
    public Set<Reference> kinds() {
        return Set.of(Reference.DECISION);
    }

    @Override
    public CaseSubject subject(CaseFile file) {
        return CaseSubject.matter(decision(file).orElseThrow().title());
    }

    @Override
    public boolean aboutPeople() {
        return false;
    }

    @Override
    public List<PanelPart> panelParts() {
        return List.of(PanelPart.besideAllOf(
                kinds(),
                new CasePart("the decision", CasePosition.REQUEST, "governance/panel", "decision", this::decision)));
    }

    private Optional<DecisionView> decision(CaseFile file) {
        return file.once(DecisionView.class, reference -> Optional.of(governance.find(reference)));
    }
}
