package uk.homeward.sourcing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a provider gives since it has started.
 *
 * @param providerCode nothing where it is none of the council's profile
 * @param visits as they stand in the version of the plan
 * @param ratePerHour pounds, whatever the contract says later; nothing for a team of the council
 */
public record StartedCare(
        String planReference,
        @Nullable String providerCode,
        String providerName,
        List<NeededVisit> visits,
        BigDecimal hours,
        @Nullable BigDecimal ratePerHour) {}
