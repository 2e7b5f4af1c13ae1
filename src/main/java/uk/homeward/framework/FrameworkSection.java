package uk.homeward.framework;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ProfileCheck;
import uk.homeward.council.ProfileSections;
import uk.homeward.council.Providers;

/** Reads the frameworks of the council. A council that buys no long-term care leaves them out. */
@Configuration(proxyBeanMethods = false)
class FrameworkSection {

    @Bean
    FrameworkRules frameworkRules(ProfileSections profile, CouncilProfile council, Providers providers) {
        FrameworkRules rules = profile.find("framework", FrameworkRules.class).orElse(FrameworkRules.NONE);
        check(rules, profile.check(), council, providers);
        return rules;
    }

    private static void check(FrameworkRules rules, ProfileCheck check, CouncilProfile council, Providers providers) {
        check.unique(
                "framework.frameworks",
                rules.frameworks().stream().map(Framework::code).toList());
        check.unique(
                "framework.members",
                rules.members().stream()
                        .map(member -> member.framework() + " " + member.provider())
                        .toList());
        for (int i = 0; i < rules.members().size(); i++) {
            FrameworkRules.Member member = rules.members().get(i);
            String field = "framework.members[%d]".formatted(i);
            providers.isProvider(check, field + ".provider", member.provider());
            check.require(
                    rules.framework(member.framework()).isPresent(),
                    field + ".framework",
                    "is \"%s\", which is not among frameworks: give the code of one of them"
                            .formatted(member.framework()));
            List<String> areas = member.areas() == null ? List.of() : member.areas();
            areas.forEach(area -> check.require(
                    council.areas().contains(area),
                    field + ".areas",
                    "has \"%s\", which is not among areas: give one of them".formatted(area)));
            member.inspections()
                    .forEach(inspection -> check.require(
                            areGrades(rules, council, inspection),
                            field + ".inspections",
                            "has a theme or a grade that is none: give those of themes, from 1 to %d"
                                    .formatted(GradeScale.of(council.jurisdiction())
                                            .best())));
        }
    }

    private static boolean areGrades(
            FrameworkRules rules, CouncilProfile council, FrameworkRules.Inspected inspection) {
        int best = GradeScale.of(council.jurisdiction()).best();
        return Set.copyOf(rules.themes()).containsAll(inspection.grades().keySet())
                && inspection.grades().values().stream().allMatch(grade -> grade >= 1 && grade <= best);
    }
}
