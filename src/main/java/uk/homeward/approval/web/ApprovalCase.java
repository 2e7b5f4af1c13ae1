package uk.homeward.approval.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.approval.ApprovalService;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.reference.Reference;

/** What needed a second person in a case. */
@Component
class ApprovalCase implements CaseContributor {
    private final ApprovalService approvals;

    ApprovalCase(ApprovalService approvals) {
        this.approvals = approvals;
    }

    @Override
    public Set<Reference> kinds() {
        return Set.of(Reference.APPROVAL);
    }

    @Override
    public String caseOf(String reference) {
        return approvals.find(reference).caseReference();
    }

    @Override
    public List<CasePart> pageParts() {
        return List.of(new CasePart(
                "what needs a second person", CasePosition.FIRST, "approval/parts", "page", file -> Optional.of(
                                approvals.ofCase(file.reference()))
                        .filter(found -> !found.isEmpty())));
    }
}
