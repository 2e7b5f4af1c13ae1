package uk.homeward.supportplan.web;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.homeward.budget.BudgetService;
import uk.homeward.budget.BudgetView;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.refusal.Conflict;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Words;
import uk.homeward.supportplan.PlanDraftService;
import uk.homeward.supportplan.PlanElementTyped;
import uk.homeward.supportplan.PlanOutcome;
import uk.homeward.supportplan.PlanOutcomes;
import uk.homeward.supportplan.PlanView;
import uk.homeward.supportplan.PlannedVisit;

/** The pages on which a plan is written: the same for the council's staff and for those of a provider. */
@Component
class PlanPages {

    private static final String TOTALS = "totals";

    private final PlanDraftService drafts;
    private final PlanOutcomes outcomes;
    private final BudgetService budgets;
    private final Words words;

    PlanPages(PlanDraftService drafts, PlanOutcomes outcomes, BudgetService budgets, Words words) {
        this.drafts = drafts;
        this.outcomes = outcomes;
        this.budgets = budgets;
        this.words = words;
    }

    String week(PlanView plan, String base, boolean mayWrite, Model model) {
        model.addAttribute(
                "week",
                PlanWeekPage.of(
                        plan, outcomesOf(plan), base + plan.reference(), mayWrite && plan.draft(), budget(plan)));
        return "supportplan/week";
    }

    private String budget(PlanView plan) {
        return budgets.find(plan.assessmentReference())
                .map(BudgetView::ceiling)
                .map(words::pounds)
                .orElse("");
    }

    String addVisit(PlanView plan, String base, Form form, Model model) {
        form.fill("workers", List.of("1"));
        model.addAttribute(TOTALS, Totals.of(plan, 0));
        return visit(plan, base, form, "Add a visit", () -> drafts.addVisit(plan.reference(), VisitForm.read(form)));
    }

    String changeVisit(PlanView plan, long number, String base, Form form, Model model) {
        PlannedVisit visit = visit(plan, number);
        VisitForm.fill(form, visit);
        model.addAttribute(TOTALS, Totals.of(plan, visit.minutes() * visit.workers()));
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
                page(plan, base, title)
                        .asking(VisitForm.fields(outcomesOf(plan)))
                        .button("Save the visit"),
                "The visit is in the plan.",
                act);
        return view.equals("site/form") ? "supportplan/visit" : view;
    }

    String removeVisit(PlanView plan, long number, String base, Form form) {
        return form.handle(
                page(plan, base, "Remove the visit")
                        .explained(visit(plan, number).words() + ".")
                        .asking(FormField.confirmation("Remove this visit from the plan"))
                        .button("Remove the visit"),
                "The visit is out of the plan.",
                confirmed(form, () -> drafts.removeVisit(plan.reference(), number)));
    }

    String copyDay(PlanView plan, String base, Form form) {
        DayOfWeek from = form.choice("copyFrom", DayOfWeek.class);
        return form.handle(
                page(plan, base, "Copy a day")
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

    String addPart(PlanView plan, String base, Form form) {
        PlanElementTyped typed =
                new PlanElementTyped(form.text("description"), form.text("outcomeCode"), form.pounds("weeklyCost"));
        return form.handle(
                page(plan, base, "Add a part")
                        .explained("What meets an outcome without visits, or what a part of the budget is spent on.")
                        .asking(
                                FormField.line("description", "What is given?"),
                                FormField.list(
                                        "outcomeCode",
                                        "For which outcome?",
                                        FormField.choices(
                                                outcomesOf(plan), PlanOutcome::code, PlanOutcome::description)),
                                FormField.pounds("weeklyCost", "What does it cost a week?")
                                        .hint("0 where it costs the council nothing."))
                        .button("Add the part"),
                "The part is in the plan.",
                () -> drafts.addElement(plan.reference(), typed));
    }

    String removePart(PlanView plan, long number, String base, Form form) {
        return form.handle(
                page(plan, base, "Remove the part")
                        .explained(part(plan, number) + ".")
                        .asking(FormField.confirmation("Remove this part from the plan"))
                        .button("Remove the part"),
                "The part is out of the plan.",
                confirmed(form, () -> drafts.removeElement(plan.reference(), number)));
    }

    private static Runnable confirmed(Form form, Runnable act) {
        return () -> {
            form.confirmed("Tick that it is to go.");
            if (form.errors().none()) {
                act.run();
            }
        };
    }

    private static FormPage page(PlanView plan, String base, String title) {
        return FormPage.titled(title)
                .about("Version %d of the plan %s".formatted(plan.version(), plan.reference()))
                .back(base + plan.reference(), "Back to the week");
    }

    private List<PlanOutcome> outcomesOf(PlanView plan) {
        return outcomes.of(plan.assessmentReference());
    }

    private static PlannedVisit visit(PlanView plan, long number) {
        return plan.visits().stream()
                .filter(visit -> visit.number() == number)
                .findFirst()
                .map(PlanView.Visit::visit)
                .orElseThrow(() ->
                        new Conflict("This visit is not in the plan any more. Look at the week as it stands now."));
    }

    private static String part(PlanView plan, long number) {
        return plan.parts().stream()
                .filter(part -> part.number() == number)
                .findFirst()
                .map(part -> part.element().description())
                .orElseThrow(() ->
                        new Conflict("This part is not in the plan any more. Look at the plan as it stands now."));
    }

    /**
     * For the script that counts while somebody types.
     *
     * @param minutes of all other visits, times their workers
     * @param priced whether visits cost the rate
     */
    record Totals(int minutes, BigDecimal ratePerHour, boolean priced) {

        /** @param instead minutes of what the visit takes the place of */
        static Totals of(PlanView plan, int instead) {
            int all = plan.visits().stream()
                    .mapToInt(visit -> visit.visit().minutes() * visit.visit().workers())
                    .sum();
            return new Totals(all - instead, plan.ratePerHour(), plan.model() == DeliveryModel.TIME_AND_TASK);
        }
    }
}
