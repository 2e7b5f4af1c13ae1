package uk.homeward.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which of the outstanding reviews.
 *
 * @param kind all where none is named
 * @param due all where none is named
 */
public record ReviewFilter(@Nullable ReviewKind kind, @Nullable Due due) {

    /** When they are due. */
    public enum Due {
        OVERDUE("Overdue"),
        WITHIN_A_WEEK("Due within a week"),
        WITHIN_FOUR_WEEKS("Due within four weeks");

        private final String label;

        Due(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public static final ReviewFilter ALL = new ReviewFilter(null, null);

    /** Day on which they are due at the earliest. */
    @Nullable
    LocalDate from(LocalDate today) {
        return due == null || due == Due.OVERDUE ? null : today;
    }

    /** Day on which they are due at the latest. */
    @Nullable
    LocalDate until(LocalDate today) {
        if (due == null) {
            return null;
        }
        return switch (due) {
            case OVERDUE -> today.minusDays(1);
            case WITHIN_A_WEEK -> today.plusWeeks(1);
            case WITHIN_FOUR_WEEKS -> today.plusWeeks(4);
        };
    }
}
