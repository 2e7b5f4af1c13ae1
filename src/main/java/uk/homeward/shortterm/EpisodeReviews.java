package uk.homeward.shortterm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.council.CouncilProfile;
import uk.homeward.refusal.Conflict;
import uk.homeward.review.ReviewFindings;
import uk.homeward.review.ReviewRequest;
import uk.homeward.review.ReviewService;
import uk.homeward.review.ReviewView;

/** Sees to it that a running episode always has its review ahead, or the decision of the last one. */
@Component
class EpisodeReviews {

    private final ReviewService reviews;
    private final CouncilProfile council;

    EpisodeReviews(ReviewService reviews, CouncilProfile council) {
        this.reviews = reviews;
        this.council = council;
    }

    Reviewing schedule(Episode episode, LocalDate plannedEnd, LocalDate notBefore) {
        ReviewRequest request = episode.reviewBefore(plannedEnd, notBefore, council.shortTermReview());
        return Reviewing.ahead(reviews.schedule(request), request.comesUpOn());
    }

    void cancel(@Nullable String outstanding, String reason) {
        if (outstanding != null) {
            reviews.cancel(outstanding, reason);
        }
    }

    ReviewFindings findings(Episode episode) {
        String outstanding = episode.outstandingReview();
        ReviewView review = outstanding == null ? null : reviews.find(outstanding);
        if (review == null || review.findings() == null) {
            throw new Conflict("The review of this service has not been held yet. Hold it first.");
        }
        return review.findings();
    }
}
