package uk.homeward.packagereview;

import org.springframework.stereotype.Component;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.review.ReviewService;
import uk.homeward.review.ReviewView;

/** Loads what is known of the review of a package; of one that was counted there is a row once anybody did something. */
@Component
class PackageReviewStore {

    private final PackageReviews rows;
    private final ReviewService reviews;

    PackageReviewStore(PackageReviews rows, ReviewService reviews) {
        this.rows = rows;
        this.reviews = reviews;
    }

    /** @throws NotFound if it is none of a package */
    ReviewView find(String reference) {
        ReviewView review = reviews.find(reference);
        if (review.kind().shortTerm()) {
            throw new NotFound("This is the review of a short-term service. Open its case.");
        }
        return review;
    }

    PackageReview load(ReviewView review) {
        return rows.findById(review.reference())
                .orElseGet(() -> new PackageReview(review.reference(), review.caseReference(), null));
    }

    PackageReview keep(PackageReview review) {
        return rows.saveAndFlush(review);
    }

    /** @throws Conflict if nothing waits */
    PackageReview proposing(String packageReference) {
        return rows.findProposing(packageReference, "").stream()
                .findFirst()
                .orElseThrow(() -> new Conflict(
                        "No review of this package waits for an answer. Open the case to see what was decided."));
    }
}
