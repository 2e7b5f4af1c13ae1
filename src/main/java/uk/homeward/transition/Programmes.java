package uk.homeward.transition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import uk.homeward.capacity.CapacityChangeService;
import uk.homeward.capacity.CapacityRules;
import uk.homeward.council.CapacityUnit;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.refusal.NotFound;

/** The council's transitions as they stand, read afresh. */
@Component
class Programmes {

    private final TransitionRules rules;
    private final CouncilProfile council;
    private final CapacityRules sources;
    private final OpenPhases phases;
    private final Departures departures;
    private final CapacityChangeService changes;
    private final RecruitmentAuthority authority;

    Programmes(
            TransitionRules rules,
            CouncilProfile council,
            CapacityRules sources,
            OpenPhases phases,
            Departures departures,
            CapacityChangeService changes,
            RecruitmentAuthority authority) {
        this.rules = rules;
        this.council = council;
        this.sources = sources;
        this.phases = phases;
        this.departures = departures;
        this.changes = changes;
        this.authority = authority;
    }

    List<Transition> plans() {
        return rules.transitions();
    }

    Transition plan(String code) {
        return plans().stream()
                .filter(plan -> plan.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(
                        "There is no transfer of activity with this code. Open Capacity to see those there are."));
    }

    Programme of(Transition plan) {
        return new Programme(
                plan,
                authority.agreed(plan),
                phases.findByTransitionOrderByPhase(plan.code()),
                departures.findByTransitionOrderById(plan.code()),
                changes.recruited(plan.to(), plan.recruitmentFrom()));
    }

    /** Nobody else changes it until the transaction ends. */
    Programme locked(Transition plan) {
        if (departures.lock(plan.code()).isEmpty()) {
            departures.makeGate(plan.code());
            departures.lock(plan.code());
        }
        return of(plan);
    }

    /** What hours are in the capacity of the old service: a slot goes when all of its hours have gone. */
    UnaryOperator<BigDecimal> unit(Transition plan) {
        ServiceDefinition service = council.service(plan.from()).orElseThrow();
        BigDecimal slot = service.usualHoursPerWeek();
        return sources.sources(service.code()).get(0).unit() == CapacityUnit.SLOTS && slot != null
                ? hours -> hours.divide(slot, 0, RoundingMode.FLOOR)
                : UnaryOperator.identity();
    }

    String name(String service) {
        return council.service(service).orElseThrow().name();
    }
}
