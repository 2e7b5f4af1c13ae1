package uk.homeward.sourcing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one provider is to give, or gives.
 *
 * @param visits in words, those that differ in nothing but their day as one
 * @param visitsPerWeek none where it is the whole of a plan without visits
 * @param ratePerHour of the offer: a later contract changes nothing of it
 * @param startBy until when somebody has to have started
 */
public record AwardView(
        int number,
        @Nullable String provider,
        String providerName,
        boolean offFramework,
        List<String> visits,
        int visitsPerWeek,
        BigDecimal hours,
        BigDecimal ratePerHour,
        AwardStatus status,
        Instant awardedAt,
        Instant startBy,
        @Nullable LocalDate startedOn,
        @Nullable String voidReason) {}
