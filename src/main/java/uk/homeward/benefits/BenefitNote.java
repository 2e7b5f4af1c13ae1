package uk.homeward.benefits;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells of a benefit that is expected.
 *
 * @param cashable whether it frees money, and not only time or capacity
 * @param pounds expected in a whole year
 * @param from the first day on which it is expected
 */
public record BenefitNote(
        @Nullable String service,
        @Nullable String what,
        @Nullable Boolean cashable,
        @Nullable BigDecimal pounds,
        @Nullable LocalDate from) {}
