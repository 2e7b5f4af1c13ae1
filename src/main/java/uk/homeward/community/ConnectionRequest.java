package uk.homeward.community;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the coordinator agreed with the person, or why nothing could be offered.
 *
 * @param wishes what the person would like
 * @param offer code of the volunteers' offer
 * @param lookAgainOn the day on which somebody asks how it goes
 */
public record ConnectionRequest(
        @Nullable String wishes,
        @Nullable Boolean offerFound,
        @Nullable String offer,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lookAgainOn,
        @Nullable String nothingReason) {}
