package uk.homeward.funding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.capacity.ContractSource;

/**
 * A request that waits for a manager, or did.
 *
 * @param missing how much of it the budget could not carry
 */
public record EscalationView(
        String reference,
        String caseReference,
        String service,
        ContractSource source,
        LocalDate from,
        LocalDate until,
        BigDecimal amount,
        BigDecimal missing,
        Instant askedAt,
        String askedBy,
        @Nullable LocalDate closedOn,
        @Nullable String closedBy,
        @Nullable String closeReason) {}
