package uk.homeward.supportplan.web;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.site.Form;
import uk.homeward.site.FormMapping;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;
import uk.homeward.supportplan.PlanView;
import uk.homeward.supportplan.SupportPlanService;

/** The plan of a person, as the council's staff write it. */
@PageController
class PlanWritingPageController {

    private static final String BASE = SupportPlanPageController.BASE;

    private final SupportPlanService plans;
    private final PlanVisitPages visits;
    private final PlanPartPages parts;

    PlanWritingPageController(SupportPlanService plans, PlanVisitPages visits, PlanPartPages parts) {
        this.plans = plans;
        this.visits = visits;
        this.parts = parts;
    }

    @FormMapping(BASE + "{reference}/visit")
    String addVisit(@PathVariable String reference, Form form, Model model) {
        return visits.addVisit(written(reference), BASE, form, model);
    }

    @FormMapping(BASE + "{reference}/visits/{number}")
    String changeVisit(@PathVariable String reference, @PathVariable long number, Form form, Model model) {
        return visits.changeVisit(written(reference), number, BASE, form, model);
    }

    @FormMapping(BASE + "{reference}/visits/{number}/removal")
    String removeVisit(@PathVariable String reference, @PathVariable long number, Form form) {
        return visits.removeVisit(written(reference), number, BASE, form);
    }

    @FormMapping(BASE + "{reference}/copied-day")
    String copyDay(@PathVariable String reference, Form form) {
        return visits.copyDay(written(reference), BASE, form);
    }

    @FormMapping(BASE + "{reference}/part")
    String addPart(@PathVariable String reference, Form form) {
        return parts.addPart(written(reference), BASE, form);
    }

    @FormMapping(BASE + "{reference}/parts/{number}/removal")
    String removePart(@PathVariable String reference, @PathVariable long number, Form form) {
        return parts.removePart(written(reference), number, BASE, form);
    }

    private PlanView written(String reference) {
        Visitor.allowed(Permission.WRITE_SUPPORT_PLAN);
        return plans.find(reference);
    }
}
