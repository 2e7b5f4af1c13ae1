package uk.homeward.supportplan.web;

import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.homeward.audit.AuditTrail;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;
import uk.homeward.supportplan.PlanView;
import uk.homeward.supportplan.SupportPlanService;

/** The plan of a person, as the council's staff look at it. */
@PageController
class SupportPlanPageController {

    static final String BASE = "/support-plans/";

    private final SupportPlanService plans;
    private final PlanPages pages;
    private final AuditTrail trail;

    SupportPlanPageController(SupportPlanService plans, PlanPages pages, AuditTrail trail) {
        this.plans = plans;
        this.pages = pages;
        this.trail = trail;
    }

    @GetMapping(BASE + "{reference}")
    String week(@PathVariable String reference, Model model) {
        Visitor visitor = Visitor.allowed(Permission.SEE_PEOPLE);
        PlanView plan = plans.find(reference);
        trail.looked(reference, plan.packageReference());
        model.addAttribute("others", others(plan));
        return pages.week(plan, BASE, visitor.may(Permission.WRITE_SUPPORT_PLAN), model);
    }

    /** Side by side with another version. */
    @GetMapping(BASE + "{reference}/beside")
    String beside(@PathVariable String reference, @RequestParam(defaultValue = "0") int version, Model model) {
        Visitor.allowed(Permission.SEE_PEOPLE);
        PlanView plan = plans.find(reference);
        trail.looked(reference, plan.packageReference());
        model.addAttribute("plan", plan);
        model.addAttribute("others", others(plan));
        model.addAttribute(
                "rows",
                others(plan).stream()
                        .filter(other -> other.version() == version)
                        .findFirst()
                        .map(other -> PlanDifference.rows(other, plan))
                        .orElse(List.of()));
        model.addAttribute(
                "former",
                others(plan).stream()
                        .filter(other -> other.version() == version)
                        .findFirst()
                        .orElse(null));
        return "supportplan/beside";
    }

    private List<PlanView> others(PlanView plan) {
        return plans.versions(plan.packageReference()).stream()
                .filter(other -> other.version() != plan.version())
                .toList();
    }
}
