package uk.homeward.capacity.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.homeward.capacity.CapacityReport;
import uk.homeward.council.CouncilProfile;
import uk.homeward.paging.PageQuery;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationGroup;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** What is bought in advance, what of it is free, and who waits: references only, no names. */
@PageController
@Order(50)
class CapacityPageController implements NavigationSource {
    private final CapacityReport report;
    private final CouncilProfile council;

    CapacityPageController(CapacityReport report, CouncilProfile council) {
        this.report = report;
        this.council = council;
    }

    /** A council without a short-term service has nothing to look for there. */
    @Override
    public List<NavigationEntry> navigation() {
        return council.services().isEmpty()
                ? List.of()
                : List.of(new NavigationEntry("Capacity", "/capacity", Permission.SEE_CAPACITY)
                        .under(NavigationGroup.SERVICES));
    }

    @GetMapping("/capacity")
    String capacity(PageQuery page, Model model) {
        Visitor.allowed(Permission.SEE_CAPACITY);
        model.addAttribute("services", report.services());
        model.addAttribute("waiting", report.waiting(page));
        model.addAttribute("months", report.spotPurchases());
        return "capacity/capacity";
    }
}
