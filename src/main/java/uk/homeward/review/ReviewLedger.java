package uk.homeward.review;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;

/** Loads and keeps reviews, and says in a sentence when somebody else was quicker. */
@Component
class ReviewLedger {

    private final Reviews reviews;

    ReviewLedger(Reviews reviews) {
        this.reviews = reviews;
    }

    Review load(String reference) {
        return reviews.findById(Reference.REVIEW.id(reference)).orElseThrow(Reference.REVIEW::unknown);
    }

    /** Flushes, so that a conflict is met here and not at the end of the transaction, where nobody could word it. */
    void keep(Review review) {
        try {
            reviews.saveAndFlush(review);
        } catch (OptimisticLockingFailureException somebodyWasQuicker) {
            throw quicker();
        } catch (DataIntegrityViolationException another) {
            if (String.valueOf(another.getMostSpecificCause().getMessage()).contains("review_one_outstanding")) {
                throw quicker();
            }
            throw another;
        }
    }

    private static Conflict quicker() {
        return new Conflict("Somebody else changed this review at the same time. Open it again before you go on.");
    }
}
