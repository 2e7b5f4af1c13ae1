package uk.homeward.budget;

import java.math.BigDecimal;

/**
 * What of an assessment a budget is counted from.
 *
 * @param hoursPerWeek of care that nobody gives yet, for the outcomes that the council funds (ELO-19)
 * @param nightCost pounds a week of the support at night that was decided; zero where there is none
 */
public record BudgetBasis(
        String assessmentReference,
        String packageReference,
        String personReference,
        BigDecimal hoursPerWeek,
        BigDecimal nightCost) {}
