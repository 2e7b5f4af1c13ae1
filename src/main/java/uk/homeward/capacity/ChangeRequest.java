package uk.homeward.capacity;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change of what is bought in advance, as it was asked for.
 *
 * @param amount how much more, or below zero how much less
 * @param until last day of the change, or nothing if it stays
 */
public record ChangeRequest(
        @Nullable ContractSource source,
        @Nullable ChangeKind kind,
        @Nullable BigDecimal amount,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String reason) {}
