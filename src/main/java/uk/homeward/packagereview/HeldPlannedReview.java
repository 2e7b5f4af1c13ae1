package uk.homeward.packagereview;

import java.time.LocalDate;
import uk.homeward.review.ReviewKind;

/** A review that was counted, and was held. */
record HeldPlannedReview(ReviewKind kind, LocalDate on) {

    /** A conversation about the plan answers whatever had come up by then; about the money only one that asked for it. */
    boolean answers(ReviewWindow window) {
        return !window.comesUpOn().isAfter(on) && (aboutPayment() || !window.aboutPayment());
    }

    boolean aboutPayment() {
        return kind == ReviewKind.DIRECT_PAYMENT;
    }
}
