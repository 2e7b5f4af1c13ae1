package uk.homeward.budget;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An indicative budget with all that it was counted from, so that anybody can count it again (ELO-20, ELO-47).
 *
 * @param ceiling the dearest plan that passes without a manager's decision
 */
@Embeddable
record Figure(
        String ruleVersion,
        BigDecimal hoursPerWeek,
        BigDecimal ratePerHour,
        BigDecimal indicative,
        int tolerancePercent,
        BigDecimal ceiling,
        LocalDate calculatedOn) {

    static Figure of(BigDecimal hours, BudgetRules rules, LocalDate today) {
        BudgetRule rule = rules.on(today);
        BigDecimal indicative = rule.cost(hours);
        return new Figure(
                rule.version(),
                hours,
                rule.ratePerHour(),
                indicative,
                rules.tolerancePercent(),
                Pounds.percent(indicative, 100 + rules.tolerancePercent()),
                today);
    }

    boolean lets(BigDecimal cost) {
        return cost.compareTo(ceiling) <= 0;
    }
}
