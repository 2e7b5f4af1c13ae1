package uk.homeward.providerfailure;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A failure as it is read.
 *
 * @param overOn nothing while somebody is still to be covered
 * @param people all whom the provider served
 */
public record FailureView(
        String reference,
        String provider,
        String providerName,
        FailureCause cause,
        LocalDateTime lastVisit,
        String reason,
        LocalDate toldOn,
        @Nullable LocalDate overOn,
        long toCover,
        long people) {}
