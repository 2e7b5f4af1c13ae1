package uk.homeward.benefits;

import java.math.BigDecimal;

/**
 * What was expected in a financial year against what was realised, in pounds (KEN-26).
 *
 * @param name for example "2026/27"
 * @param expectedCashable of each benefit its share of the days of the year
 */
public record BenefitYear(
        String name,
        BigDecimal expectedCashable,
        BigDecimal realisedCashable,
        BigDecimal expectedOther,
        BigDecimal realisedOther) {}
