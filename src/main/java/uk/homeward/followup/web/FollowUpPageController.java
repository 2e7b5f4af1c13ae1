package uk.homeward.followup.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.homeward.followup.FollowUpLists;
import uk.homeward.paging.PageQuery;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.PageSection;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** Whoever ended, or waits, with needs and no owner: a list for managers, and an alarm for as long as it is not empty. */
@PageController
@Order(27)
class FollowUpPageController implements NavigationSource, PageSection {

    private static final String LIST = "/needs-without-owner";

    private final FollowUpLists lists;

    FollowUpPageController(FollowUpLists lists) {
        this.lists = lists;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry("Needs", LIST, Permission.SEE_NEEDS));
    }

    @Override
    public List<Shown> on(String address, Visitor visitor) {
        long open = address.equals("/") && visitor.may(Permission.SEE_NEEDS) ? lists.countWithoutOwner() : 0;
        return open == 0 ? List.of() : List.of(new Shown(Place.BODY, "followup/parts", "alarm", open));
    }

    @GetMapping(LIST)
    String list(PageQuery page, Model model) {
        Visitor.allowed(Permission.SEE_NEEDS);
        model.addAttribute("open", lists.withoutOwner(page));
        model.addAttribute("owned", lists.owned(PageQuery.first(page.rows())));
        return "followup/needs";
    }
}
