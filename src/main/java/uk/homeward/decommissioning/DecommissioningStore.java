package uk.homeward.decommissioning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.homeward.audit.Fact;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.decommissioning.DecommissioningRules.Plan;
import uk.homeward.reference.Reference;
import uk.homeward.transition.Transition;
import uk.homeward.transition.TransitionRules;

/** Takes a closing in hand, alone, and puts it back; knows what was planned for it. */
@Component
class DecommissioningStore {

    private final Decommissionings all;
    private final DecommissioningRules rules;
    private final TransitionRules transitions;
    private final CouncilProfile council;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    DecommissioningStore(
            Decommissionings all,
            DecommissioningRules rules,
            TransitionRules transitions,
            CouncilProfile council,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.all = all;
        this.rules = rules;
        this.transitions = transitions;
        this.council = council;
        this.facts = facts;
        this.clock = clock;
    }

    Decommissioning take(String reference) {
        return all.findLocked(Reference.DECOMMISSIONING.id(reference)).orElseThrow(Reference.DECOMMISSIONING::unknown);
    }

    Decommissioning look(String reference) {
        return all.findById(Reference.DECOMMISSIONING.id(reference)).orElseThrow(Reference.DECOMMISSIONING::unknown);
    }

    Optional<Decommissioning> ofService(String service) {
        return rules.ofService(service).flatMap(plan -> all.findByService(service));
    }

    Optional<Decommissioning> ofTransition(String transition) {
        return rules.ofTransition(transition).flatMap(plan -> all.findByCode(plan.code()));
    }

    /** Those of a council that has them, in the order in which they were planned. */
    List<Decommissioning> all() {
        return rules.plans().isEmpty() ? List.of() : all.findAllByOrderById();
    }

    Decommissioning keep(Decommissioning decommissioning) {
        return all.saveAndFlush(decommissioning);
    }

    /** What the profile says of it today. */
    Plan plan(Decommissioning decommissioning) {
        return rules.plan(decommissioning.code()).orElseThrow();
    }

    Transition transition(Plan plan) {
        return transitions.transitions().stream()
                .filter(one -> one.code().equals(plan.transition()))
                .findFirst()
                .orElseThrow();
    }

    ServiceDefinition service(String code) {
        return council.service(code).orElseThrow();
    }

    ClosingDates dates(Plan plan, LocalDate closesOn) {
        ServiceDefinition service = service(plan.service());
        return new ClosingDates(closesOn, service.maximumDays(), service.extensionDays());
    }

    ClosingDates dates(Decommissioning decommissioning) {
        return dates(plan(decommissioning), decommissioning.closesOn());
    }

    String successor(Decommissioning decommissioning) {
        return service(transition(plan(decommissioning)).to()).name();
    }

    void announce(Fact fact) {
        facts.publishEvent(fact);
    }

    LocalDate today() {
        return WorkingHours.dayOf(clock.instant());
    }
}
