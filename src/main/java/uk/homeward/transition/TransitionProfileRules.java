package uk.homeward.transition;

import java.util.List;
import java.util.stream.Stream;
import uk.homeward.capacity.CapacityRules;
import uk.homeward.capacity.ContractSource;
import uk.homeward.capacity.ContractedSource;
import uk.homeward.council.CapacityUnit;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ProfileCheck;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.governance.GovernanceRules;

/** What must hold between a transition and the two services that it is between. */
class TransitionProfileRules {

    private final List<Transition> transitions;
    private final CouncilProfile profile;
    private final CapacityRules capacity;
    private final GovernanceRules governance;
    private final ProfileCheck check;

    TransitionProfileRules(
            List<Transition> transitions,
            CouncilProfile profile,
            CapacityRules capacity,
            GovernanceRules governance,
            ProfileCheck check) {
        this.transitions = transitions;
        this.profile = profile;
        this.capacity = capacity;
        this.governance = governance;
        this.check = check;
    }

    void check() {
        for (int i = 0; i < transitions.size(); i++) {
            check("transitions[%d].".formatted(i), transitions.get(i));
        }
        check.unique("transitions", transitions.stream().map(Transition::code).toList());
        // Whoever is recruited for one cannot take over the work of another, and no work moves twice.
        check.unique(
                "transitions",
                transitions.stream()
                        .flatMap(transition -> Stream.of(transition.from(), transition.to()))
                        .toList());
    }

    private void check(String at, Transition transition) {
        ServiceDefinition from = service(at + "from", transition.from());
        ServiceDefinition to = service(at + "to", transition.to());
        check.require(
                !from.code().equals(to.code()), at + "to", "is the service that activity moves from: name another");
        List<ContractedSource> givenUp = sources(from, transition.source());
        check.require(
                !givenUp.isEmpty() && givenUp.stream().allMatch(row -> row.amount() != null),
                at + "source",
                "is not bought in advance by %s: name one of its sources that has an amount".formatted(from.code()));
        check.require(
                givenUp.get(0).unit() == CapacityUnit.HOURS_A_WEEK || from.usualHoursPerWeek() != null,
                at + "from",
                "is counted in slots and has no usualHoursPerWeek: give it, so that it is known what hours a slot stands for");
        List<ContractedSource> team = sources(to, ContractSource.IN_HOUSE);
        check.require(
                !team.isEmpty() && team.get(0).unit() == CapacityUnit.HOURS_A_WEEK,
                at + "to",
                "has no IN_HOUSE source in HOURS_A_WEEK: give it one, so that recruited people can be added to it");
        check.require(
                transition.decision() == null
                        || governance.decision(transition.decision()).isPresent(),
                at + "decision",
                "is \"%s\", which is not among governance.decisions: give the code of one of them"
                        .formatted(transition.decision()));
        new TransitionPhaseRules(check).check(at + "phases", transition, from, givenUp);
    }

    private List<ContractedSource> sources(ServiceDefinition service, ContractSource source) {
        return capacity.sources(service.code()).stream()
                .filter(row -> row.source() == source)
                .toList();
    }

    private ServiceDefinition service(String field, String code) {
        return check.present(
                profile.service(code).orElse(null),
                field,
                "is \"%s\", which is not among services: give the code of one of them".formatted(code));
    }
}
