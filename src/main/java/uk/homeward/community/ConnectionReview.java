package uk.homeward.community;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a connection goes.
 *
 * @param reason why it still needs a coordinator, where it goes on
 */
public record ConnectionReview(
        @Nullable Boolean goesOn,
        @Nullable LocalDate lookAgainOn,
        @Nullable String reason,
        @Nullable ConnectionOutcome outcome,
        @Nullable String note) {}
