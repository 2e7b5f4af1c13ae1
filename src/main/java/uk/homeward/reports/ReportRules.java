package uk.homeward.reports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * @param baselineYear calendar year in which the financial year begins that a trend is compared with (HAM-12)
 * @param longTermHourlyRate what an hour of long-term support costs, the earliest rate first (COV-07)
 */
record ReportRules(@Nullable @Min(2000) Integer baselineYear, @Nullable List<@Valid HourlyRate> longTermHourlyRate) {

    static final ReportRules NONE = new ReportRules(null, null);

    ReportRules {
        longTermHourlyRate = longTermHourlyRate == null ? List.of() : List.copyOf(longTermHourlyRate);
    }

    @Override
    public List<HourlyRate> longTermHourlyRate() {
        return Objects.requireNonNull(longTermHourlyRate);
    }

    /** What an hour of long-term support costs the council on this day; nothing where the profile has no rate. */
    Optional<BigDecimal> longTermHourlyRate(LocalDate day) {
        return longTermHourlyRate().stream()
                .filter(rate -> !rate.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(HourlyRate::pounds);
    }

    /** @param from the first day on which it holds, until the next one does */
    record HourlyRate(
            @NotNull LocalDate from, @NotNull @Positive @Digits(integer = 9, fraction = 2) BigDecimal pounds) {}
}
