package uk.homeward.sourcing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a provider is to give, or gives: from the award on it knows whom.
 *
 * @param protectedAddress where the person lives stands in no list: the council tells it to whoever goes there
 */
public record AwardedSupport(
        String reference,
        String name,
        @Nullable String address,
        @Nullable String telephone,
        boolean protectedAddress,
        List<String> visits,
        BigDecimal hours,
        BigDecimal ratePerHour,
        AwardStatus status,
        Instant startBy,
        @Nullable LocalDate startedOn) {}
