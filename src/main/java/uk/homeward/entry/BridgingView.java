package uk.homeward.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Bridging care as shown to those who may see the person.
 *
 * @param neededFrom the day of discharge
 * @param overSince the day on which the service started or was cancelled, so that bridging care can stop
 * @param supportStartedOn the first day of the service, where it has started: bridging care does not end before it
 * @param lastDay nothing where the care never began
 */
public record BridgingView(
        String referralReference,
        BridgingStatus status,
        LocalDate neededFrom,
        @Nullable String provider,
        @Nullable LocalDate firstDay,
        @Nullable Integer visitsPerWeek,
        @Nullable BigDecimal hoursPerWeek,
        @Nullable String visitTimes,
        @Nullable LocalDate overSince,
        @Nullable LocalDate supportStartedOn,
        @Nullable LocalDate lastDay,
        @Nullable String note) {}
