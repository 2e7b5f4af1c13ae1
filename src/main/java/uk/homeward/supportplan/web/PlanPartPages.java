package uk.homeward.supportplan.web;

import org.springframework.stereotype.Component;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.supportplan.PlanDraftService;
import uk.homeward.supportplan.PlanElementTyped;
import uk.homeward.supportplan.PlanOutcome;
import uk.homeward.supportplan.PlanOutcomes;
import uk.homeward.supportplan.PlanView;

/** The pages on which the parts of a plan are written: the same for the council's staff and for those of a provider. */
@Component
class PlanPartPages {

    private final PlanDraftService drafts;
    private final PlanOutcomes outcomes;

    PlanPartPages(PlanDraftService drafts, PlanOutcomes outcomes) {
        this.drafts = drafts;
        this.outcomes = outcomes;
    }

    String addPart(PlanView plan, String base, Form form) {
        PlanElementTyped typed =
                new PlanElementTyped(form.text("description"), form.text("outcomeCode"), form.pounds("weeklyCost"));
        return form.handle(
                PlanFormPage.of(plan, base, "Add a part")
                        .explained("What meets an outcome without visits, or what a part of the budget is spent on.")
                        .asking(
                                FormField.line("description", "What is given?"),
                                FormField.list(
                                        "outcomeCode",
                                        "For which outcome?",
                                        FormField.choices(
                                                outcomes.of(plan.assessmentReference()),
                                                PlanOutcome::code,
                                                PlanOutcome::description)),
                                FormField.pounds("weeklyCost", "What does it cost a week?")
                                        .hint("0 where it costs the council nothing."))
                        .button("Add the part"),
                "The part is in the plan.",
                () -> drafts.addElement(plan.reference(), typed));
    }

    String removePart(PlanView plan, long number, String base, Form form) {
        return form.handle(
                PlanFormPage.of(plan, base, "Remove the part")
                        .explained(plan.part(number).description() + ".")
                        .asking(FormField.confirmation("Remove this part from the plan"))
                        .button("Remove the part"),
                "The part is out of the plan.",
                PlanFormPage.confirmed(form, () -> drafts.removeElement(plan.reference(), number)));
    }
}
