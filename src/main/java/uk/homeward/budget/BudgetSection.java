package uk.homeward.budget;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.homeward.council.ProfileCheck;
import uk.homeward.council.ProfileSections;

/** Reads how the council counts personal budgets. */
@Configuration(proxyBeanMethods = false)
class BudgetSection {

    private static final String NAME = "personalBudget";

    @Bean
    BudgetRules budgetRules(ProfileSections profile) {
        BudgetRules rules = profile.find(NAME, BudgetRules.class).orElse(BudgetRules.NONE);
        if (!rules.equals(BudgetRules.NONE)) {
            check(rules, profile.check());
        }
        return rules;
    }

    private static void check(BudgetRules rules, ProfileCheck check) {
        check.unique(
                NAME + ".rules", rules.rules().stream().map(BudgetRule::version).toList());
        check.unique(
                NAME + ".rules",
                rules.rules().stream().map(rule -> rule.from().toString()).toList());
        List<SupportOption> told =
                rules.options().stream().map(OptionTerms::option).toList();
        check.unique(NAME + ".options", told.stream().map(Enum::name).toList());
        Arrays.stream(SupportOption.values())
                .forEach(option -> check.require(
                        told.contains(option),
                        NAME + ".options",
                        "has no %s: the person is told of all four, so add it with its percent".formatted(option)));
        List<BudgetAct> limited = rules.limits().stream().map(SpendLimit::act).toList();
        check.unique(NAME + ".limits", limited.stream().map(Enum::name).toList());
        Arrays.stream(BudgetAct.values())
                .forEach(act -> check.require(
                        limited.contains(act),
                        NAME + ".limits",
                        "has no %s: say up to how many pounds a week somebody may do this".formatted(act)));
    }
}
