package uk.homeward.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that is bought in advance, and how it is used today.
 *
 * @param reference of its commitment, to which payments are booked; nothing before it is decided
 * @param pounds for the whole term
 * @param bought today, in words; nothing where the term is not that of today
 * @param unused what is paid and nobody uses
 * @param decided whether it is bought, or may still be
 */
public record AdvanceUse(
        @Nullable String reference,
        String service,
        String serviceName,
        CommitmentKind kind,
        LocalDate from,
        LocalDate until,
        BigDecimal pounds,
        @Nullable String bought,
        @Nullable String taken,
        @Nullable String unused,
        boolean decided) {}
