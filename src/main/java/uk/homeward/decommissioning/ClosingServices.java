package uk.homeward.decommissioning;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceClosing;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.decommissioning.DecommissioningRules.Plan;
import uk.homeward.transition.Transition;
import uk.homeward.transition.TransitionRules;

/** A service that is being closed takes nobody whose support would not end in time, and the other one is named (KEN-28). */
@Component
class ClosingServices implements ServiceClosing {

    private final DecommissioningRules rules;
    private final TransitionRules transitions;
    private final CouncilProfile council;
    private final Decommissionings all;

    ClosingServices(
            DecommissioningRules rules, TransitionRules transitions, CouncilProfile council, Decommissionings all) {
        this.rules = rules;
        this.transitions = transitions;
        this.council = council;
        this.all = all;
    }

    @Override
    public Optional<Dates> datesOf(String service) {
        return rules.ofService(service)
                .flatMap(plan -> all.findByService(service).map(closing -> dates(plan, closing)));
    }

    private Dates dates(Plan plan, Decommissioning closing) {
        ServiceDefinition service = council.service(plan.service()).orElseThrow();
        ClosingDates dates = new ClosingDates(closing.closesOn(), service.maximumDays(), service.extensionDays());
        return new Dates(lastStart(dates, closing.closedOn()), closing.closesOn(), successor(plan));
    }

    /** It may have closed early. */
    private static LocalDate lastStart(ClosingDates dates, @Nullable LocalDate closedOn) {
        return closedOn != null && closedOn.isBefore(dates.lastSafeStart()) ? closedOn : dates.lastSafeStart();
    }

    private String successor(Plan plan) {
        return transitions.transitions().stream()
                .filter(one -> one.code().equals(plan.transition()))
                .map(Transition::to)
                .flatMap(code -> council.service(code).stream())
                .map(ServiceDefinition::name)
                .findFirst()
                .orElseThrow();
    }
}
