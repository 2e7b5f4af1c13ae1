package uk.homeward.packagereview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.review.ReviewKind;

/**
 * The wish that a package is reviewed before its time.
 *
 * @param cause what happened, where something did
 * @param on the true day on which it was asked for, or happened
 * @param askedBy who asks, where somebody does
 * @param lateReason why it is told so late, where it is
 */
public record ReviewAsk(
        @Nullable ReviewKind kind,
        @Nullable ReviewCause cause,
        @Nullable LocalDate on,
        @Nullable String askedBy,
        @Nullable String words,
        @Nullable String lateReason) {}
