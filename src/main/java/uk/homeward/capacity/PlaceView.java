package uk.homeward.capacity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's place, or wait for one, by reference only.
 *
 * @param provider code of who gives it, where that is known
 * @param passedOver how many who came later were placed before, because only they fitted
 */
public record PlaceView(
        String reference,
        String caseReference,
        String service,
        PlaceStatus status,
        boolean urgent,
        Instant askedAt,
        LocalDate from,
        LocalDate until,
        BigDecimal amount,
        @Nullable ContractSource source,
        @Nullable String provider,
        int passedOver) {}
