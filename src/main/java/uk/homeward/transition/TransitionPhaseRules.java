package uk.homeward.transition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import uk.homeward.capacity.ContractedSource;
import uk.homeward.council.CapacityUnit;
import uk.homeward.council.ProfileCheck;
import uk.homeward.council.ServiceDefinition;

/**
 * What must hold between the phases of a transition: each opens after the one before, and together they move no more hours
 * than the old service has.
 */
class TransitionPhaseRules {
    private final ProfileCheck check;

    TransitionPhaseRules(ProfileCheck check) {
        this.check = check;
    }

    /**
     * @param at where the phases stand in the profile
     * @param givenUp what is bought in advance of the old service, in the one unit
     */
    void check(String at, Transition transition, ServiceDefinition from, List<ContractedSource> givenUp) {
        BigDecimal most = hours(from, givenUp);
        LocalDate before = transition.recruitmentFrom().minusDays(1);
        BigDecimal all = BigDecimal.ZERO;
        for (int i = 0; i < transition.phases().size(); i++) {
            Transition.Phase phase = transition.phases().get(i);
            check.require(
                    phase.opensOn().isAfter(before),
                    "%s[%d].opensOn".formatted(at, i),
                    "is too early: give a day after %s".formatted(before));
            before = phase.opensOn();
            all = all.add(phase.hoursPerWeek());
        }
        check.require(
                all.compareTo(most) <= 0,
                at,
                "move %s hours a week, and %s has only %s: move no more than these"
                        .formatted(CapacityUnit.number(all), transition.from(), CapacityUnit.number(most)));
    }

    private static BigDecimal hours(ServiceDefinition service, List<ContractedSource> rows) {
        BigDecimal amount =
                rows.stream().map(row -> Objects.requireNonNull(row.amount())).reduce(BigDecimal.ZERO, BigDecimal::add);
        return rows.get(0).unit() == CapacityUnit.SLOTS
                ? amount.multiply(Objects.requireNonNull(service.usualHoursPerWeek()))
                : amount;
    }
}
