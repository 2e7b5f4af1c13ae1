package uk.homeward.packagereview;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.refusal.Refusal;
import uk.homeward.review.ReviewKind;
import uk.homeward.review.ReviewMeeting;
import uk.homeward.review.ReviewService;
import uk.homeward.review.ReviewView;

/** Records the review of a package: what was reached, what was found, and what follows from that. */
@Service
@Transactional
public class PackageReviewConduct {

    private final PackageReviewStore store;
    private final ReviewService reviews;
    private final ReviewedOutcomes outcomes;
    private final PackageReviewDiary diary;
    private final PackageReviewProposals proposals;
    private final HeldReviewCheck check;

    PackageReviewConduct(
            PackageReviewStore store,
            ReviewService reviews,
            ReviewedOutcomes outcomes,
            PackageReviewDiary diary,
            PackageReviewProposals proposals,
            HeldReviewCheck check) {
        this.store = store;
        this.reviews = reviews;
        this.outcomes = outcomes;
        this.diary = diary;
        this.proposals = proposals;
        this.check = check;
    }

    /**
     * @throws uk.homeward.refusal.Conflict if it was held or cancelled already
     * @throws Refusal naming what is missing: an outcome, an answer, a signature
     */
    public void conduct(String reference, ReviewMeeting meeting, FindingsTyped typed) {
        ReviewView review = store.find(reference);
        reviews.expectConductable(reference);
        FindingsTyped found = typed.checked(review.kind());
        // What happened may call for no look at all outcomes; Client Level Data leaves them out there.
        List<OutcomeScore> scores =
                ReviewScores.of(outcomes.of(review.caseReference()), found.scores(), review.kind() != ReviewKind.EVENT);
        PackageReview own = store.load(review);
        reviews.conduct(reference, meeting.reached(ReviewScores.achieved(scores)), (subject, held) -> {
            check.expectDay(review, Objects.requireNonNull(held.conductedOn()), found);
            check.expectSignatures(review, own);
        });
        own.conclude(found, scores, proposals.propose(review, found.finding()));
        var unused = store.keep(own);
        if (review.kind().planned()) {
            diary.held(review.caseReference(), reference);
        }
        proposals.follow(review, found);
    }
}
