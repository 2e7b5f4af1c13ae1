package uk.homeward.transition;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.homeward.capacity.CapacityRules;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ProfileSections;
import uk.homeward.governance.GovernanceRules;

/** Reads which activity moves, where any does. */
@Configuration(proxyBeanMethods = false)
class TransitionSection {

    @Bean
    TransitionRules transitionRules(
            ProfileSections profile, CouncilProfile council, CapacityRules capacity, GovernanceRules governance) {
        List<Transition> transitions = profile.list("transitions", Transition.class);
        new TransitionProfileRules(transitions, council, capacity, governance, profile.check()).check();
        return new TransitionRules(transitions);
    }
}
