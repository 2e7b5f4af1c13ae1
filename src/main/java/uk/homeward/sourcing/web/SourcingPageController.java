package uk.homeward.sourcing.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.homeward.framework.FrameworkRules;
import uk.homeward.paging.PageQuery;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationGroup;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;
import uk.homeward.sourcing.SourcingLookup;

/** What is not allocated today, the oldest first: references only, no names (ELO-40). */
@PageController
@Order(52)
class SourcingPageController implements NavigationSource {

    private final SourcingLookup sourcing;
    private final FrameworkRules rules;

    SourcingPageController(SourcingLookup sourcing, FrameworkRules rules) {
        this.sourcing = sourcing;
        this.rules = rules;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry(
                        "Brokerage", "/sourcing", visitor -> rules.buysCare() && visitor.may(Permission.SEE_SOURCING))
                .under(NavigationGroup.FINDING_CARE));
    }

    @GetMapping("/sourcing")
    String sourcing(PageQuery page, Model model) {
        Visitor.allowed(Permission.SEE_SOURCING);
        model.addAttribute("requirements", sourcing.notAllocated(page));
        return "sourcing/sourcing";
    }

    /** What is bought on the framework and off it (ELO-06, ELO-11). */
    @GetMapping("/sourcing/bought")
    String bought(Model model) {
        Visitor.allowed(Permission.SEE_SOURCING);
        model.addAttribute("bought", sourcing.bought());
        return "sourcing/bought";
    }
}
