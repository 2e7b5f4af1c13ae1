package uk.homeward.packagereview;

import org.jspecify.annotations.Nullable;
import uk.homeward.review.ReviewKind;

/**
 * What law and guidance ask for. A council may be quicker, never slower.
 *
 * @param fromDays it is not held earlier
 * @param withinDays it is held by then, or within months
 */
public record ReviewLimit(
        ReviewKind kind, int fromDays, @Nullable Integer withinDays, @Nullable Integer withinMonths) {}
