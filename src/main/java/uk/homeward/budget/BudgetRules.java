package uk.homeward.budget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import uk.homeward.refusal.Refusal;

/**
 * How this council counts personal budgets, and who may let them through.
 *
 * @param rules the versions of the rule, each from its day
 * @param tolerancePercent how far above the indicative budget a plan may be without anybody else's decision
 * @param validDays from the verification until a figure without an agreed plan expires
 * @param workingDays in which each step with it is to be done
 */
public record BudgetRules(
        @NotEmpty List<@Valid BudgetRule> rules,
        @Min(0) @Max(100) int tolerancePercent,
        @Min(1) int validDays,
        @Min(1) int workingDays,
        @NotEmpty List<@Valid SpendLimit> limits,
        @NotEmpty List<@Valid OptionTerms> options) {

    /** Of a council that gives no long-term support here. */
    static final BudgetRules NONE = new BudgetRules(List.of(), 0, 1, 1, List.of(), List.of());

    /** Whether the council gives personal budgets at all. */
    public boolean given() {
        return !rules.isEmpty();
    }

    BudgetRule on(LocalDate day) {
        return rules.stream()
                .filter(rule -> !rule.from().isAfter(day))
                .max(Comparator.comparing(BudgetRule::from))
                .orElseThrow(() -> new Refusal("The council's profile has no rule for personal budgets on this day."
                        + " Ask whoever looks after it to add one under personalBudget.rules."));
    }

    /** @throws Refusal where the amount is more than this person may let through */
    void expectWithin(BudgetAct act, String who, BigDecimal pounds) {
        BigDecimal limit = limits.stream()
                .filter(one -> one.act() == act)
                .findFirst()
                .map(one -> one.of(who))
                .orElse(BigDecimal.ZERO);
        if (pounds.compareTo(limit) > 0) {
            throw new Refusal(
                    "%s a week is more than your limit of %s. Leave this task to somebody whose limit is higher."
                            .formatted(Pounds.words(pounds), Pounds.words(limit)));
        }
    }

    /** Of each of the four options, in their order. */
    List<RelevantAmount> amounts(BigDecimal pounds, LocalDate from) {
        return options.stream()
                .sorted(Comparator.comparing(OptionTerms::option))
                .map(terms -> new RelevantAmount(
                        terms.option(),
                        Pounds.percent(pounds, terms.percent()),
                        from,
                        from.plusYears(1).minusDays(1)))
                .toList();
    }
}
