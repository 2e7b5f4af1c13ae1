package uk.homeward.budget;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Change;
import uk.homeward.budget.BudgetFact.BudgetRepriced;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.followup.FollowUpRequest;
import uk.homeward.followup.FollowUpService;
import uk.homeward.nightsupport.NightFact.NightTrialFailed;
import uk.homeward.nightsupport.NightFact.NightTrialNotKept;
import uk.homeward.nightsupport.NightSupportService;

/**
 * Less was tried at night and was not enough (ELO-28): whoever plans waits for a figure with what there was before; what was
 * agreed costs more from the same night on, and a manager has it on the list.
 */
@Component
class NightCostListener {

    private final PersonalBudgets budgets;
    private final BudgetService service;
    private final NightSupportService nights;
    private final FollowUpService followUps;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    NightCostListener(
            PersonalBudgets budgets,
            BudgetService service,
            NightSupportService nights,
            FollowUpService followUps,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.budgets = budgets;
        this.service = service;
        this.nights = nights;
        this.followUps = followUps;
        this.facts = facts;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void on(NightTrialFailed fact) {
        priceAnew(fact.reference(), fact.reason());
    }

    @EventListener
    @Transactional
    public void on(NightTrialNotKept fact) {
        priceAnew(fact.reference(), fact.reason());
    }

    private void priceAnew(String assessmentReference, String reason) {
        budgets.findFirstByAssessmentReferenceOrderByRevisionDesc(assessmentReference)
                .ifPresent(budget -> {
                    if (budget.planned()) {
                        service.reopen(assessmentReference, reason);
                    } else if (budget.agreed()) {
                        reprice(budget, reason);
                    }
                });
    }

    private void reprice(PersonalBudget budget, String reason) {
        String before = Pounds.words(budget.figure().nightCost());
        BigDecimal cost = nights.weeklyCost(budget.assessmentReference());
        budget.priceNights(cost);
        budgets.saveAndFlush(budget);
        facts.publishEvent(new BudgetRepriced(
                budget.assessmentReference(),
                budget.packageReference(),
                new Change("Support at night, a week", before, Pounds.words(cost)),
                reason));
        followUps.open(new FollowUpRequest(
                budget.assessmentReference(),
                budget.packageReference(),
                budget.view().personReference(),
                FollowUpCause.NIGHTS_COST_MORE,
                LocalDate.now(clock),
                "Nights cost %s a week, and %s was agreed. Say whether it goes on so, or ask for a new assessment."
                        .formatted(Pounds.words(cost), before)));
    }
}
