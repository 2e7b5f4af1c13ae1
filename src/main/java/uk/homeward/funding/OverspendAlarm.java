package uk.homeward.funding;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.homeward.funding.BudgetStore.LockedBudgets;
import uk.homeward.funding.FundingFact.OverspendFound;

/** Tells that a forecast has passed its ceiling: once a month for each line (KEN-11). */
@Component
class OverspendAlarm {

    private final BudgetStore budgetStore;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    OverspendAlarm(BudgetStore budgetStore, Clock clock, ApplicationEventPublisher facts) {
        this.budgetStore = budgetStore;
        this.clock = clock;
        this.facts = facts;
    }

    void tell(LockedBudgets held) {
        held.periods().forEach((id, period) -> {
            Budget budget = held.budget(id);
            if (budget.findOverspend(period, LocalDate.now(clock))) {
                facts.publishEvent(new OverspendFound(
                        period.line().code(), period.from(), budget.ceiling(period), budget.forecast()));
            }
        });
        budgetStore.keep(held);
    }
}
