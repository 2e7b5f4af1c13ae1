package uk.homeward.sourcing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offer that was checked against what its provider may give.
 *
 * @param visits none for the whole
 */
record Bid(
        String provider,
        List<Integer> visits,
        LocalDate canStartOn,
        @Nullable String note,
        long contractId,
        BigDecimal ratePerHour,
        String by) {}
