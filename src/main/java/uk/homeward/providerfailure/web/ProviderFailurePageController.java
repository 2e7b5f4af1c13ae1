package uk.homeward.providerfailure.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.framework.FrameworkRules;
import uk.homeward.paging.PageQuery;
import uk.homeward.providerfailure.LateCover;
import uk.homeward.providerfailure.ProviderFailureService;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationGroup;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.PageSection;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** Providers that failed, and whom each of them served. */
@PageController
@Order(54)
class ProviderFailurePageController implements NavigationSource, PageSection {

    static final String FAILURES = "/provider-failures";

    private final ProviderFailureService failures;
    private final LateCover late;
    private final FrameworkRules rules;

    ProviderFailurePageController(ProviderFailureService failures, LateCover late, FrameworkRules rules) {
        this.failures = failures;
        this.late = late;
        this.rules = rules;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry(
                        "Provider failures",
                        FAILURES,
                        visitor -> rules.buysCare() && visitor.may(Permission.SEE_BREACHES))
                .under(NavigationGroup.FINDING_CARE));
    }

    /** Cover that failed is loud on the first page until somebody makes the visits. */
    @Override
    public List<Shown> on(String address, Visitor visitor) {
        boolean here = address.equals("/") && visitor.may(Permission.SEE_BREACHES);
        return here ? List.of(new Shown(Place.WARNING, "providerfailure/late", "alarm", late.count())) : List.of();
    }

    @GetMapping(FAILURES)
    String all(PageQuery page, Model model) {
        Visitor.allowed(Permission.SEE_BREACHES);
        model.addAttribute("failures", failures.all(page));
        return "providerfailure/failures";
    }

    @GetMapping(FAILURES + "/{reference}")
    String one(@PathVariable String reference, PageQuery page, Model model) {
        Visitor.allowed(Permission.SEE_BREACHES);
        model.addAttribute("failure", failures.find(reference));
        model.addAttribute("people", failures.people(reference, page));
        return "providerfailure/failure";
    }
}
