package uk.homeward.decommissioning;

import java.math.BigDecimal;
import org.springframework.stereotype.Component;
import uk.homeward.capacity.CapacityChangeService;
import uk.homeward.capacity.DailyAmounts;
import uk.homeward.decommissioning.DecommissioningRules.Figures;
import uk.homeward.transition.Transition;

/** The team that takes activity over: who was recruited for it, and what of that can be deployed. */
@Component
class Workforce {

    private final CapacityChangeService changes;

    Workforce(CapacityChangeService changes) {
        this.changes = changes;
    }

    DailyAmounts recruited(Transition transition) {
        return changes.recruited(transition.to(), transition.recruitmentFrom());
    }

    DeployableHours deployable(Transition transition, Figures figures) {
        return new DeployableHours(recruited(transition), figures.inductionDays(), figures.productivePercent());
    }

    static BigDecimal planned(Transition transition) {
        return transition.phases().stream()
                .map(Transition.Phase::hoursPerWeek)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
