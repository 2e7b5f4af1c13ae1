package uk.homeward.budget;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.nightsupport.NightFact.NightTrialFailed;
import uk.homeward.nightsupport.NightFact.NightTrialNotKept;

/** Less was tried at night and was not enough: whoever plans waits for a figure with what there was before (ELO-28). */
@Component
class NightCostListener {

    private final PersonalBudgets budgets;
    private final BudgetService service;

    NightCostListener(PersonalBudgets budgets, BudgetService service) {
        this.budgets = budgets;
        this.service = service;
    }

    @EventListener
    @Transactional
    public void on(NightTrialFailed fact) {
        reopen(fact.reference(), fact.reason());
    }

    @EventListener
    @Transactional
    public void on(NightTrialNotKept fact) {
        reopen(fact.reference(), fact.reason());
    }

    private void reopen(String assessmentReference, String reason) {
        budgets.findFirstByAssessmentReferenceOrderByRevisionDesc(assessmentReference)
                .filter(PersonalBudget::planned)
                .ifPresent(budget -> service.reopen(assessmentReference, reason));
    }
}
