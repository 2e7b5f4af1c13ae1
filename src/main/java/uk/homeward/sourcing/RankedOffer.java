package uk.homeward.sourcing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offer with its place in the ranking, and why it stands there. The person chooses; the ranking only advises.
 *
 * @param number by which it is chosen: it never changes
 * @param points of 100 for quality and price, and what counts beside them
 * @param reasons each with its points, in words
 * @param whole whether it covers everything that is looked for
 */
public record RankedOffer(
        int place,
        int number,
        String provider,
        String providerName,
        boolean whole,
        List<String> visits,
        BigDecimal hours,
        BigDecimal ratePerHour,
        BigDecimal weeklyCost,
        LocalDate canStartOn,
        @Nullable String note,
        BigDecimal points,
        List<String> reasons) {}
