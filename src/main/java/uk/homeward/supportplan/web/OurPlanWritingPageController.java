package uk.homeward.supportplan.web;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.site.Form;
import uk.homeward.site.FormMapping;
import uk.homeward.site.PageController;

/** A plan that a provider was asked for, as its own staff write it. */
@PageController
class OurPlanWritingPageController {

    private static final String BASE = OurPlansPageController.BASE;

    private final OurPlans plans;
    private final PlanVisitPages visits;
    private final PlanPartPages parts;

    OurPlanWritingPageController(OurPlans plans, PlanVisitPages visits, PlanPartPages parts) {
        this.plans = plans;
        this.visits = visits;
        this.parts = parts;
    }

    @FormMapping(BASE + "{reference}/visit")
    String addVisit(@PathVariable String reference, Form form, Model model) {
        return visits.addVisit(plans.find(reference), BASE, form, model);
    }

    @FormMapping(BASE + "{reference}/visits/{number}")
    String changeVisit(@PathVariable String reference, @PathVariable long number, Form form, Model model) {
        return visits.changeVisit(plans.find(reference), number, BASE, form, model);
    }

    @FormMapping(BASE + "{reference}/visits/{number}/removal")
    String removeVisit(@PathVariable String reference, @PathVariable long number, Form form) {
        return visits.removeVisit(plans.find(reference), number, BASE, form);
    }

    @FormMapping(BASE + "{reference}/copied-day")
    String copyDay(@PathVariable String reference, Form form) {
        return visits.copyDay(plans.find(reference), BASE, form);
    }

    @FormMapping(BASE + "{reference}/part")
    String addPart(@PathVariable String reference, Form form) {
        return parts.addPart(plans.find(reference), BASE, form);
    }

    @FormMapping(BASE + "{reference}/parts/{number}/removal")
    String removePart(@PathVariable String reference, @PathVariable long number, Form form) {
        return parts.removePart(plans.find(reference), number, BASE, form);
    }
}
