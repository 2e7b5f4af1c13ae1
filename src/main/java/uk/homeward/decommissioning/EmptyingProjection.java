package uk.homeward.decommissioning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.homeward.decommissioning.DecommissioningRules.Figures;
import uk.homeward.transition.Transition;
import uk.homeward.transition.Transition.Phase;

/**
 * When a service would be empty if nobody is left without care: it takes people until the other one can take all of them.
 *
 * @param handedOver the day on which the other service can take everybody; nothing where no such day is in sight
 * @param emptyOn the day on which the last support ends; nothing where no such day is in sight
 */
record EmptyingProjection(@Nullable LocalDate handedOver, @Nullable LocalDate emptyOn) {

    /**
     * @param takesPeople whether the service still takes new people
     * @param lastEnd the day on which the last support of those in it ends, as planned
     */
    static EmptyingProjection of(
            LocalDate today,
            boolean takesPeople,
            ClosingDates dates,
            Transition plan,
            DeployableHours deployable,
            Optional<LocalDate> lastEnd,
            Figures figures) {
        LocalDate occupied = lastEnd.filter(end -> end.isAfter(today)).orElse(today);
        if (!takesPeople) {
            return new EmptyingProjection(null, occupied);
        }
        LocalDate handed = handedOver(today, dates.closesOn(), plan, deployable, figures);
        if (handed == null) {
            return new EmptyingProjection(null, null);
        }
        LocalDate newest = handed.isAfter(today) ? handed.plusDays(dates.maximumDays() - 2L) : today;
        return new EmptyingProjection(handed, newest.isAfter(occupied) ? newest : occupied);
    }

    /** Near the closing date only who is recruited counts; before, recruitment is expected to go on as it has kept to plan. */
    private static @Nullable LocalDate handedOver(
            LocalDate today, LocalDate closesOn, Transition plan, DeployableHours deployable, Figures figures) {
        BigDecimal all = hours(plan.phases().stream());
        Optional<LocalDate> known = deployable.reach(all, today);
        if (known.isPresent() || !today.isBefore(closesOn.minusWeeks(figures.alarmWeeks()))) {
            return known.orElse(null);
        }
        LocalDate last = plan.phases().get(plan.phases().size() - 1).opensOn();
        BigDecimal due = hours(plan.phases().stream()
                .filter(phase ->
                        !phase.opensOn().plusDays(2L * figures.inductionDays()).isAfter(today)));
        BigDecimal have = deployable.on(today);
        LocalDate asPlanned = last.isAfter(today) ? last : today;
        if (have.compareTo(due) >= 0) {
            return asPlanned;
        }
        if (have.signum() == 0) {
            return null;
        }
        BigDecimal planned = BigDecimal.valueOf(Math.max(1, ChronoUnit.DAYS.between(plan.recruitmentFrom(), last)));
        long longer = planned.multiply(due.subtract(have).divide(have, MathContext.DECIMAL64))
                .setScale(0, RoundingMode.CEILING)
                .longValue();
        return asPlanned.plusDays(longer);
    }

    private static BigDecimal hours(Stream<Phase> phases) {
        return phases.map(Phase::hoursPerWeek).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the service is not empty by then, as far as can be seen. */
    boolean passes(LocalDate closesOn) {
        return emptyOn == null || emptyOn.isAfter(closesOn);
    }
}
