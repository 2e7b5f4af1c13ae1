package uk.homeward.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A hold as it is shown.
 *
 * @param held the person or the case
 * @param releasedOn nothing for as long as it holds
 */
public record LegalHoldView(
        String reference,
        String held,
        String reason,
        LocalDate heldSince,
        String placedBy,
        LocalDate placedOn,
        @Nullable String releasedBy,
        @Nullable LocalDate releasedOn,
        @Nullable String releaseReason) {}
