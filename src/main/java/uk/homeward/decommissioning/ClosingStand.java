package uk.homeward.decommissioning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.homeward.decommissioning.DecommissioningRules.Plan;
import uk.homeward.shortterm.ServiceOccupants;
import uk.homeward.shortterm.ServiceOccupants.Occupant;
import uk.homeward.transition.Transition;
import uk.homeward.transition.TransitionService;
import uk.homeward.transition.TransitionView;

/** How a closing stands today: who is in the service, what can be deployed, what has moved, and when it will be empty. */
@Component
class ClosingStand {

    private final DecommissioningStore store;
    private final Workforce workforce;
    private final ServiceOccupants occupants;
    private final TransitionService transitions;

    ClosingStand(
            DecommissioningStore store,
            Workforce workforce,
            ServiceOccupants occupants,
            TransitionService transitions) {
        this.store = store;
        this.workforce = workforce;
        this.occupants = occupants;
        this.transitions = transitions;
    }

    record Today(int people, BigDecimal deployable, TransitionView activity, EmptyingProjection projection) {}

    Today of(Decommissioning closing) {
        Plan plan = store.plan(closing);
        Transition transition = store.transition(plan);
        LocalDate today = store.today();
        DeployableHours deployable = workforce.deployable(transition, plan.usual());
        List<Occupant> people = occupants.of(closing.service());
        ClosingDates dates = store.dates(closing);
        return new Today(
                people.size(),
                deployable.on(today),
                transitions.find(plan.transition()),
                EmptyingProjection.of(
                        today,
                        closing.status().takesPeople(),
                        dates,
                        transition,
                        deployable,
                        lastEnd(people, dates),
                        plan.usual()));
    }

    /** Whoever is still to come stays as long as anybody may. */
    private static Optional<LocalDate> lastEnd(List<Occupant> people, ClosingDates dates) {
        return people.stream()
                .map(one -> Objects.requireNonNullElseGet(
                        one.plannedEndOn(), () -> one.plannedStartOn().plusDays(dates.maximumDays() - 1L)))
                .max(Comparator.naturalOrder());
    }
}
