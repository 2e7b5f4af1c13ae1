package uk.homeward.decommissioning;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ProfileCheck;
import uk.homeward.council.ProfileSections;
import uk.homeward.decommissioning.DecommissioningRules.Plan;
import uk.homeward.funding.FundingRules;
import uk.homeward.governance.GovernanceRules;
import uk.homeward.transition.Transition;
import uk.homeward.transition.TransitionRules;

/** Reads which services are to be closed, where any is. */
@Configuration(proxyBeanMethods = false)
class DecommissioningSection {

    private static final String SECTION = "decommissioning";

    @Bean
    DecommissioningRules decommissioningRules(
            ProfileSections profile,
            CouncilProfile council,
            TransitionRules transitions,
            GovernanceRules governance,
            FundingRules funding) {
        List<Plan> plans = profile.list(SECTION, Plan.class);
        for (int i = 0; i < plans.size(); i++) {
            check("%s[%d].".formatted(SECTION, i), plans.get(i), transitions, governance, funding, profile.check());
            profile.check()
                    .isService(
                            council,
                            "%s[%d].service".formatted(SECTION, i),
                            plans.get(i).service());
        }
        profile.check().unique(SECTION, plans.stream().map(Plan::code).toList());
        profile.check().unique(SECTION, plans.stream().map(Plan::service).toList());
        return new DecommissioningRules(plans);
    }

    static void check(
            String at,
            Plan plan,
            TransitionRules transitions,
            GovernanceRules governance,
            FundingRules funding,
            ProfileCheck check) {
        Transition transition = check.present(
                transitions.transitions().stream()
                        .filter(one -> one.code().equals(plan.transition()))
                        .findFirst()
                        .orElse(null),
                at + "transition",
                "is \"%s\", which is not among transitions: give the code of one of them".formatted(plan.transition()));
        check.require(
                transition.from().equals(plan.service()),
                at + "service",
                "is not the one that activity moves from: give %s".formatted(transition.from()));
        check.require(
                governance.decision(plan.decision()).isPresent(),
                at + "decision",
                "is \"%s\", which is not among governance.decisions: give the code of one of them"
                        .formatted(plan.decision()));
        check.require(
                plan.extendedFrom() == null || plan.extendedFrom().isBefore(plan.closesOn()),
                at + "closesOn",
                "is not after extendedFrom: give a later day");
        for (int i = 0; i < plan.lines().size(); i++) {
            String line = plan.lines().get(i);
            check.require(
                    funding.lines().stream().anyMatch(one -> one.code().equals(line)),
                    at + "lines[%d]".formatted(i),
                    "is \"%s\", which is not among funding.lines: give the code of one of them".formatted(line));
        }
    }
}
