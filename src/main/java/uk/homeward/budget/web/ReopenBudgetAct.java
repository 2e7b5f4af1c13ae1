package uk.homeward.budget.web;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.budget.BudgetService;
import uk.homeward.budget.BudgetStatus;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** Before the plan is agreed: the assessment was put right, or the person chooses anew. */
@Component
@Order(7)
class ReopenBudgetAct extends CaseAct {

    private static final Set<BudgetStatus> PLANNED = EnumSet.of(BudgetStatus.VERIFIED, BudgetStatus.PLAN_SUBMITTED);

    private final BudgetService budgets;

    ReopenBudgetAct(BudgetService budgets) {
        super("budget-anew", Permission.WRITE_SUPPORT_PLAN, "The budget is counted and checked anew.");
        this.budgets = budgets;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return BudgetsOfFile.last(budgets, file)
                .filter(last -> PLANNED.contains(last.status()) && last.choice() != null)
                .isPresent();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Have the budget counted anew")
                .explained(
                        "Where the assessment was put right, or the person chooses anew after something changed. It is"
                                + " counted, checked and told again; the draft of the plan is kept.")
                .asking(FormField.words("reason", "Why?"))
                .button("Count it anew");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String reason = answers.neededText("reason", "Enter why the budget is counted anew.");
        return () ->
                budgets.reopen(BudgetsOfFile.last(budgets, file).orElseThrow().assessmentReference(), reason);
    }
}
