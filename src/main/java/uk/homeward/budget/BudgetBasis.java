package uk.homeward.budget;

import java.math.BigDecimal;

/**
 * What of an assessment a budget is counted from.
 *
 * @param hoursPerWeek of care that nobody gives yet, for the outcomes that the council funds (ELO-19)
 */
public record BudgetBasis(
        String assessmentReference, String packageReference, String personReference, BigDecimal hoursPerWeek) {}
