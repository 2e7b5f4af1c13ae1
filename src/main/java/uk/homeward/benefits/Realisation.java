package uk.homeward.benefits;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells of a benefit that has come.
 *
 * @param on the day to whose financial year it belongs
 * @param evidence where it can be seen: without, nothing counts as realised
 */
public record Realisation(@Nullable BigDecimal pounds, @Nullable LocalDate on, @Nullable String evidence) {}
