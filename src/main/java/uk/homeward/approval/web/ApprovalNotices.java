package uk.homeward.approval.web;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.approval.ApprovalService;
import uk.homeward.reference.Reference;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageSection;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** Where it is seen that something waits for a second person: in the menu, on the first page, on the page of a person. */
@Component
@Order(25)
class ApprovalNotices implements NavigationSource, PageSection {

    private final ApprovalService approvals;

    ApprovalNotices(ApprovalService approvals) {
        this.approvals = approvals;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry("Approvals", ApprovalPageController.LIST, Permission.DECIDE_APPROVAL));
    }

    @Override
    public List<Shown> on(String address, Visitor visitor) {
        if (address.equals("/") && visitor.may(Permission.DECIDE_APPROVAL)) {
            long waiting = approvals.countWaiting(visitor.groups());
            return waiting == 0 ? List.of() : List.of(new Shown(Place.BODY, "approval/parts", "home", waiting));
        }
        String person = address.replaceFirst("^/people/", "");
        if (Reference.kindOf(person).equals(Optional.of(Reference.PERSON)) && visitor.may(Permission.SEE_PEOPLE)) {
            return List.of(new Shown(Place.WARNING, "approval/parts", "page", approvals.ofCase(person)));
        }
        return List.of();
    }
}
