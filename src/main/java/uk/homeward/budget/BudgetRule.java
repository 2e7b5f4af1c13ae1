package uk.homeward.budget;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * One version of the rule by which an assessment becomes an indicative budget: what an hour of care has cost the council, for
 * each hour that stays unmet (ELO-07, ELO-20).
 *
 * @param version stored with each figure that it gave (ELO-47)
 * @param from first day on which it is used
 * @param yearlySpend pounds that the council pays in a year
 * @param hoursPerWeek that it buys for them
 */
public record BudgetRule(
        @NotBlank @Size(max = 24) String version,
        @NotNull LocalDate from,
        @NotNull @Positive @Digits(integer = 10, fraction = 2) BigDecimal yearlySpend,
        @NotNull @Positive @Digits(integer = 7, fraction = 2) BigDecimal hoursPerWeek) {

    private static final BigDecimal WEEKS_OF_A_YEAR = BigDecimal.valueOf(52);

    /** To the penny: every budget of this version is counted with the same one. */
    public BigDecimal ratePerHour() {
        return yearlySpend.divide(hoursPerWeek.multiply(WEEKS_OF_A_YEAR), 2, RoundingMode.HALF_UP);
    }

    /** Rounded once, at the end. */
    public BigDecimal cost(BigDecimal hours) {
        return Pounds.rounded(hours.multiply(ratePerHour()));
    }
}
