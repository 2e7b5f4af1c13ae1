package uk.homeward.supportplan.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.audit.AuditTrail;
import uk.homeward.budget.BudgetRules;
import uk.homeward.paging.PageQuery;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.supportplan.PlanView;

/** The plans that a provider was asked for by the people who chose it, for its own staff. */
@PageController
@Order(21)
class OurPlansPageController implements NavigationSource {

    private static final String LIST = "/provider/plans";
    static final String BASE = LIST + "/";

    private final OurPlans plans;
    private final PlanPages pages;
    private final AuditTrail trail;
    private final BudgetRules budgets;

    OurPlansPageController(OurPlans plans, PlanPages pages, AuditTrail trail, BudgetRules budgets) {
        this.plans = plans;
        this.pages = pages;
        this.trail = trail;
        this.budgets = budgets;
    }

    /** A provider of a council without personal budgets is never asked for a plan. */
    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry(
                "Plans to make",
                LIST,
                visitor -> budgets.given() && visitor.provider().isPresent()));
    }

    @GetMapping(LIST)
    String list(PageQuery page, Model model) {
        model.addAttribute("plans", plans.toMake(page));
        return "supportplan/our-plans";
    }

    @GetMapping(BASE + "{reference}")
    String week(@PathVariable String reference, Model model) {
        PlanView plan = plans.find(reference);
        trail.looked(reference, plan.packageReference());
        model.addAttribute("others", List.of());
        return pages.week(plan, BASE, true, model);
    }
}
