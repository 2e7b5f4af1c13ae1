package uk.homeward.community.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.homeward.community.ConnectionLookup;
import uk.homeward.community.MembershipLookup;
import uk.homeward.paging.PageQuery;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationGroup;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** What volunteers offer, its free places, and who is connected: references only, no names (COV-16). */
@PageController
@Order(80)
class CommunityPageController implements NavigationSource {
    private final ConnectionLookup connections;
    private final MembershipLookup memberships;

    CommunityPageController(ConnectionLookup connections, MembershipLookup memberships) {
        this.connections = connections;
        this.memberships = memberships;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry("Community", "/community", Permission.SEE_COMMUNITY)
                .under(NavigationGroup.SERVICES));
    }

    @GetMapping("/community")
    String community(PageQuery page, Model model) {
        Visitor.allowed(Permission.SEE_COMMUNITY);
        model.addAttribute("offers", connections.offers());
        model.addAttribute("connections", connections.live(page));
        model.addAttribute("services", memberships.services());
        return "community/community";
    }
}
