package uk.homeward.budget;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The figures that one version of the rule gave for the same hours (ELO-47).
 *
 * @param lowest the same as the highest: the same needs give the same pence
 * @param lowestPlan what agreed plans cost that were made for it; nothing where none is agreed
 */
public record BudgetSpread(
        String ruleVersion,
        BigDecimal hoursPerWeek,
        long budgets,
        BigDecimal lowest,
        BigDecimal highest,
        long agreed,
        @Nullable BigDecimal lowestPlan,
        @Nullable BigDecimal highestPlan) {

    public boolean differs() {
        return lowest.compareTo(highest) != 0;
    }

    /** How far agreed plans for the same needs lie apart, of a hundred of the figure. */
    public long planSpread() {
        return lowestPlan == null || highestPlan == null || highest.signum() == 0
                ? 0
                : Math.round(highestPlan.subtract(lowestPlan).doubleValue() * 100 / highest.doubleValue());
    }
}
