package uk.homeward.supportplan.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.homeward.budget.BudgetService;
import uk.homeward.budget.BudgetView;
import uk.homeward.site.Words;
import uk.homeward.supportplan.PlanOutcomes;
import uk.homeward.supportplan.PlanView;

/** The week of a plan, as its page shows it: the same for the council's staff and for those of a provider. */
@Component
class PlanPages {

    private final PlanOutcomes outcomes;
    private final BudgetService budgets;
    private final Words words;

    PlanPages(PlanOutcomes outcomes, BudgetService budgets, Words words) {
        this.outcomes = outcomes;
        this.budgets = budgets;
        this.words = words;
    }

    String week(PlanView plan, String base, boolean mayWrite, Model model) {
        model.addAttribute(
                "week",
                PlanWeekPage.of(
                        plan,
                        outcomes.of(plan.assessmentReference()),
                        base + plan.reference(),
                        mayWrite && plan.draft(),
                        budget(plan)));
        return "supportplan/week";
    }

    private String budget(PlanView plan) {
        return budgets.find(plan.assessmentReference())
                .map(BudgetView::ceiling)
                .map(words::pounds)
                .orElse("");
    }
}
