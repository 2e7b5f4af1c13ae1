package uk.homeward.community.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.community.MembershipLookup;
import uk.homeward.community.MembershipView;
import uk.homeward.reference.Reference;

/** The community services that help the person of a case. */
@Component
class MembershipCase implements CaseContributor {
    private final MembershipLookup memberships;

    MembershipCase(MembershipLookup memberships) {
        this.memberships = memberships;
    }

    @Override
    public Set<Reference> kinds() {
        return Set.of(Reference.MEMBERSHIP);
    }

    @Override
    public String caseOf(String reference) {
        return memberships.find(reference).caseReference();
    }

    @Override
    public List<String> referencesIn(CaseFile file) {
        return found(memberships, file).stream().map(MembershipView::reference).toList();
    }

    @Override
    public List<CasePart> pageParts() {
        return List.of(new CasePart(
                "the community services", CasePosition.SUPPORT, "community/membership", "page", file -> Optional.of(
                                found(memberships, file))
                        .filter(list -> !list.isEmpty())));
    }

    /** Read once for each case; an act sees what its page shows. */
    static List<MembershipView> found(MembershipLookup memberships, CaseFile file) {
        return file.once(Found.class, reference -> Optional.of(new Found(memberships.ofCase(reference))))
                .orElseThrow()
                .list();
    }

    private record Found(List<MembershipView> list) {}
}
