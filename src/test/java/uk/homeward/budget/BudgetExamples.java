package uk.homeward.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import uk.homeward.calendar.Jurisdiction;

/** East Lothian's figures, and budgets that have come as far as a test needs. */
public final class BudgetExamples {

    public static final LocalDate TODAY = LocalDate.of(2026, 9, 7);

    static final BudgetRule RULE =
            new BudgetRule("2016/17", LocalDate.of(2016, 4, 1), new BigDecimal("17500000"), new BigDecimal("21388"));

    static final BudgetRules RULES = new BudgetRules(
            List.of(RULE),
            10,
            90,
            5,
            List.of(
                    limit(BudgetAct.CHECK),
                    new SpendLimit(
                            BudgetAct.VERIFY,
                            new BigDecimal("200"),
                            List.of(new SpendLimit.Own("head-of-service", new BigDecimal("5000")))),
                    limit(BudgetAct.AGREE)),
            Arrays.stream(SupportOption.values())
                    .map(option -> new OptionTerms(option, 100))
                    .toList());

    private BudgetExamples() {}

    private static SpendLimit limit(BudgetAct act) {
        return new SpendLimit(act, new BigDecimal("1000"), List.of());
    }

    static PersonalBudget indicative(String hours) {
        return indicative(hours, "0");
    }

    static PersonalBudget indicative(String hours, String nightCost) {
        BigDecimal perWeek = new BigDecimal(hours);
        BigDecimal nights = new BigDecimal(nightCost);
        return new PersonalBudget(
                new BudgetBasis("ASM-000001", "PKG-000001", "PER-000001", perWeek, nights),
                1,
                Figure.of(perWeek, nights, RULES, TODAY));
    }

    static CheckedCost checkedBy(String who) {
        return CheckedCost.of(
                new BudgetCheck(true, BigDecimal.ZERO, null),
                new BigDecimal("196.63"),
                Jurisdiction.ENGLAND,
                null,
                TODAY,
                who);
    }

    static PersonalBudget checked() {
        PersonalBudget budget = indicative("12.5");
        budget.check(checkedBy("finance"));
        return budget;
    }

    static PersonalBudget verified() {
        PersonalBudget budget = checked();
        budget.verify("manager", TODAY, 90);
        return budget;
    }

    static PersonalBudget in(BudgetStatus status) {
        return switch (status) {
            case INDICATIVE -> indicative("12.5");
            case CHECKED -> checked();
            case VERIFIED -> verified();
            case PLAN_SUBMITTED, AGREED -> {
                PersonalBudget budget = verified();
                budget.submitPlan(new BigDecimal("200.00"), null, TODAY);
                if (status == BudgetStatus.AGREED) {
                    budget.agree("social-worker", TODAY);
                }
                yield budget;
            }
            case RETURNED -> {
                PersonalBudget budget = checked();
                budget.giveBack("The night hours are missing.");
                yield budget;
            }
            case DISPUTED -> {
                PersonalBudget budget = verified();
                budget.dispute("It does not reach for the mornings.");
                yield budget;
            }
            case EXPIRED -> {
                PersonalBudget budget = verified();
                budget.expire();
                yield budget;
            }
            case SUPERSEDED -> {
                PersonalBudget budget = verified();
                budget.supersede();
                yield budget;
            }
        };
    }
}
