package uk.homeward.packagereview;

import java.time.LocalDate;
import uk.homeward.review.ReviewKind;

/** A review that has to be held, and between which days. */
public record ReviewWindow(ReviewKind kind, LocalDate comesUpOn, LocalDate dueBy) {

    boolean aboutPayment() {
        return kind == ReviewKind.DIRECT_PAYMENT;
    }

    boolean overlaps(ReviewWindow other) {
        return !comesUpOn.isAfter(other.dueBy) && !other.comesUpOn.isAfter(dueBy);
    }

    /** The days on which one conversation does for both. */
    ReviewWindow with(ReviewWindow other) {
        return new ReviewWindow(
                kind,
                comesUpOn.isAfter(other.comesUpOn) ? comesUpOn : other.comesUpOn,
                dueBy.isBefore(other.dueBy) ? dueBy : other.dueBy);
    }
}
