package uk.homeward.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.calendar.TimePassed;
import uk.homeward.funding.BudgetStore.LockedBudgets;
import uk.homeward.funding.FundingFact.OverspendFound;

/**
 * Tells that a forecast has passed its ceiling: once a month for each line (KEN-11). It is the forecast that pages show,
 * which grows as more begins, whether anything is paid or not.
 */
@Component
class OverspendAlarm {

    private final BudgetStore budgetStore;
    private final FundingLines lines;
    private final Forecast forecast;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    OverspendAlarm(
            BudgetStore budgetStore,
            FundingLines lines,
            Forecast forecast,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.budgetStore = budgetStore;
        this.lines = lines;
        this.forecast = forecast;
        this.clock = clock;
        this.facts = facts;
    }

    @EventListener
    @Transactional
    public void on(TimePassed time) {
        Map<String, ExpectedCost> expected = forecast.expected();
        List<String> over = budgetStore.states().stream()
                .filter(state -> lines.period(state.getId())
                        .filter(period -> passes(period, state, expected))
                        .isPresent())
                .map(BudgetState::getId)
                .toList();
        if (!over.isEmpty()) {
            tell(budgetStore.hold(over), expected);
        }
    }

    private boolean passes(CeilingPeriod period, BudgetState state, Map<String, ExpectedCost> expected) {
        Long changed = state.getCeiling();
        Money ceiling = changed == null ? period.approved() : new Money(changed);
        return new Money(state.getForecast()).plus(expectedIn(period, expected)).isMoreThan(ceiling)
                && !Budget.toldIn(state.getOverspendToldOn(), today());
    }

    void tell(LockedBudgets held) {
        tell(held, forecast.expected());
    }

    private void tell(LockedBudgets held, Map<String, ExpectedCost> expected) {
        held.periods().forEach((id, period) -> {
            Budget budget = held.budget(id);
            Money whole = budget.forecast().plus(expectedIn(period, expected));
            if (budget.findOverspend(period, whole, today())) {
                facts.publishEvent(
                        new OverspendFound(period.line().code(), period.from(), budget.ceiling(period), whole));
            }
        });
        budgetStore.keep(held);
    }

    /** What is expected falls into the period that holds today. */
    private Money expectedIn(CeilingPeriod period, Map<String, ExpectedCost> expected) {
        return period.holdsOn(today())
                ? expected.getOrDefault(period.line().code(), ExpectedCost.NONE).total()
                : Money.ZERO;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
