package uk.homeward.review;

import org.springframework.stereotype.Component;
import uk.homeward.reference.Reference;

/** Loads and keeps reviews, and says in a sentence when somebody else was quicker. */
@Component
class ReviewStore {

    private final Reviews reviews;

    ReviewStore(Reviews reviews) {
        this.reviews = reviews;
    }

    Review load(String reference) {
        return reviews.findById(Reference.REVIEW.id(reference)).orElseThrow(Reference.REVIEW::unknown);
    }

    /** Flushes, so that a race is lost here and not at the end of the transaction, after other work was done. */
    void keep(Review review) {
        reviews.saveAndFlush(review);
    }
}
