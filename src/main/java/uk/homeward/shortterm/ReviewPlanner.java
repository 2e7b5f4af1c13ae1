package uk.homeward.shortterm;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.audit.Actor;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.review.ReviewKind;
import uk.homeward.review.ReviewRequest;
import uk.homeward.review.ReviewService;
import uk.homeward.review.ReviewView;

/** Sees to it that a running episode always has its review ahead, or the decision of the last one. */
@Component
class ReviewPlanner {

    private final ReviewService reviews;
    private final CouncilProfile council;

    ReviewPlanner(ReviewService reviews, CouncilProfile council) {
        this.reviews = reviews;
        this.council = council;
    }

    Reviewing schedule(Episode episode, LocalDate plannedEnd, LocalDate notBefore) {
        LocalDate comesUpOn = Reviewing.day(plannedEnd, notBefore, council.shortTermReview());
        String review = reviews.schedule(new ReviewRequest(
                ReviewKind.SHORT_TERM,
                episode.reference(),
                episode.caseReference(),
                episode.request().personReference(),
                comesUpOn,
                plannedEnd));
        return Reviewing.ahead(review, comesUpOn);
    }

    /** The planned end has moved: another review comes up before it. */
    void putAhead(Episode episode, LocalDate today) {
        episode.reviewAhead(schedule(episode, episode.plannedEnd(), today.plusDays(1)));
    }

    /** What a review decided without knowing what was told since no longer holds: another one takes its place. */
    void replace(Episode episode, String reason, LocalDate today) {
        cancel(episode.outstandingReview(), reason);
        putAhead(episode, today);
    }

    void cancel(@Nullable String outstanding, String reason) {
        if (outstanding != null) {
            reviews.cancel(outstanding, reason);
        }
    }

    /** Nobody approves what they asked for: whoever held the review leaves the answer to somebody else. */
    void expectAnswerOfAnother(Episode episode) {
        boolean own = episode.reviewed()
                .map(held -> reviews.find(held.reference()).conductedBy())
                .filter(Actor::isSignedIn)
                .isPresent();
        if (own) {
            throw new Refusal(
                    "approval", "You held this review and asked for the extension. Somebody else has to answer it.");
        }
    }

    /** What the review that was held means for the episode. */
    Conclusion conclusion(Episode episode, ServiceDefinition rules) {
        String outstanding = episode.outstandingReview();
        ReviewView review = outstanding == null ? null : reviews.find(outstanding);
        if (review == null || review.meeting() == null) {
            throw new Conflict("The review of this service has not been held yet. Hold it first.");
        }
        return episode.conclude(review.meeting(), (ShortTermFindings) requireNonNull(review.findings()), rules);
    }
}
