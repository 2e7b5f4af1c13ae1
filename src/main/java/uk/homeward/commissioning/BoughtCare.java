package uk.homeward.commissioning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What care the council buys from outside, before anything changes.
 *
 * @param hours a week, by whom they are for (ELO-06)
 * @param poundsAYear all of it together (ELO-07)
 * @param weeks of a year, as whoever counted did
 * @param offFramework what is known of what is bought outside the frameworks (ELO-11)
 */
public record BoughtCare(
        @NotEmpty List<@Valid GroupHours> hours,
        @NotNull @Positive BigDecimal poundsAYear,
        @Min(1) int weeks,
        @NotBlank String offFramework) {

    private static final int PENCE = 2;

    public record GroupHours(@NotBlank String group, @NotNull @Positive BigDecimal hoursAWeek) {}

    public BigDecimal hoursAWeek() {
        return hours.stream().map(GroupHours::hoursAWeek).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What an hour costs on average: the report does not say it, it follows. */
    public BigDecimal poundsAnHour() {
        return poundsAYear.divide(hoursAYear(hoursAWeek()), PENCE, RoundingMode.HALF_UP);
    }

    /** The group's part of the whole, so that the parts make up what is spent. */
    public BigDecimal poundsAYear(GroupHours group) {
        return poundsAYear.multiply(group.hoursAWeek()).divide(hoursAWeek(), PENCE, RoundingMode.HALF_UP);
    }

    private BigDecimal hoursAYear(BigDecimal aWeek) {
        return aWeek.multiply(BigDecimal.valueOf(weeks));
    }
}
