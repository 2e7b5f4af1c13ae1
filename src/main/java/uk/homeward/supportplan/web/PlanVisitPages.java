package uk.homeward.supportplan.web;

import java.time.DayOfWeek;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.supportplan.PlanDraftService;
import uk.homeward.supportplan.PlanOutcomes;
import uk.homeward.supportplan.PlanView;
import uk.homeward.supportplan.PlannedVisit;

/** The pages on which the visits of a plan are written: the same for the council's staff and for those of a provider. */
@Component
class PlanVisitPages {

    private static final String TOTALS = "totals";

    private final PlanDraftService drafts;
    private final PlanOutcomes outcomes;

    PlanVisitPages(PlanDraftService drafts, PlanOutcomes outcomes) {
        this.drafts = drafts;
        this.outcomes = outcomes;
    }

    String addVisit(PlanView plan, String base, Form form, Model model) {
        form.fill("workers", List.of("1"));
        model.addAttribute(TOTALS, VisitTotals.of(plan, 0));
        return visit(plan, base, form, "Add a visit", () -> drafts.addVisit(plan.reference(), VisitForm.read(form)));
    }

    String changeVisit(PlanView plan, long number, String base, Form form, Model model) {
        PlannedVisit visit = plan.visit(number);
        VisitForm.fill(form, visit);
        model.addAttribute(TOTALS, VisitTotals.of(plan, visit.minutes() * visit.workers()));
        return visit(
                plan,
                base,
                form,
                "Change a visit",
                () -> drafts.changeVisit(plan.reference(), number, VisitForm.read(form)));
    }

    private String visit(PlanView plan, String base, Form form, String title, Runnable act) {
        if (form.submitted()) {
            // What cannot be read is told at its field before anything is done.
            VisitForm.read(form);
        }
        String view = form.handle(
                PlanFormPage.of(plan, base, title)
                        .asking(VisitForm.fields(outcomes.of(plan.assessmentReference())))
                        .button("Save the visit"),
                "The visit is in the plan.",
                act);
        return view.equals("site/form") ? "supportplan/visit" : view;
    }

    String removeVisit(PlanView plan, long number, String base, Form form) {
        return form.handle(
                PlanFormPage.of(plan, base, "Remove the visit")
                        .explained(plan.visit(number).words() + ".")
                        .asking(FormField.confirmation("Remove this visit from the plan"))
                        .button("Remove the visit"),
                "The visit is out of the plan.",
                PlanFormPage.confirmed(form, () -> drafts.removeVisit(plan.reference(), number)));
    }

    String copyDay(PlanView plan, String base, Form form) {
        DayOfWeek from = form.choice("copyFrom", DayOfWeek.class);
        return form.handle(
                PlanFormPage.of(plan, base, "Copy a day")
                        .explained("What stands on the other days goes.")
                        .asking(
                                FormField.list("copyFrom", "Which day?", VisitForm.days()),
                                FormField.ticks("copyTo", "To which days?", VisitForm.days()))
                        .button("Copy the day"),
                "The day is copied.",
                () -> {
                    DayOfWeek day = form.needed("copyFrom", from, "Choose the day that is copied.");
                    if (day != null) {
                        drafts.copyDay(plan.reference(), day, form.choices("copyTo", DayOfWeek.class));
                    }
                });
    }
}
