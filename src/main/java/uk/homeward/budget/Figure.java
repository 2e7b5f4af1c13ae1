package uk.homeward.budget;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An indicative budget with all that it was counted from, so that anybody can count it again (ELO-20, ELO-47).
 *
 * @param indicative for what is unmet by day
 * @param nightCost of the support at night that was decided, beside it (ELO-28)
 * @param ceiling the dearest plan that passes without a manager's decision
 */
@Embeddable
record Figure(
        String ruleVersion,
        BigDecimal hoursPerWeek,
        BigDecimal ratePerHour,
        BigDecimal indicative,
        BigDecimal nightCost,
        int tolerancePercent,
        BigDecimal ceiling,
        LocalDate calculatedOn) {

    static Figure of(BigDecimal hours, BigDecimal nightCost, BudgetRules rules, LocalDate today) {
        BudgetRule rule = rules.on(today);
        BigDecimal indicative = rule.cost(hours);
        return new Figure(
                rule.version(),
                hours,
                rule.ratePerHour(),
                indicative,
                nightCost,
                rules.tolerancePercent(),
                Pounds.percent(indicative, 100 + rules.tolerancePercent()),
                today);
    }

    /** By day and by night: what people let through and what the person is told. */
    BigDecimal total() {
        return indicative.add(nightCost);
    }

    /** Support at night costs another amount than it did. */
    Figure atNight(BigDecimal cost) {
        return new Figure(
                ruleVersion, hoursPerWeek, ratePerHour, indicative, cost, tolerancePercent, ceiling, calculatedOn);
    }

    boolean lets(BigDecimal cost) {
        return cost.compareTo(ceiling) <= 0;
    }
}
