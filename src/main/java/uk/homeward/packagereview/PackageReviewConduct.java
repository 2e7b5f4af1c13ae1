package uk.homeward.packagereview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.council.CouncilProfile;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
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
    private final PackageReviewRules rules;
    private final CouncilProfile council;
    private final Clock clock;

    PackageReviewConduct(
            PackageReviewStore store,
            ReviewService reviews,
            ReviewedOutcomes outcomes,
            PackageReviewDiary diary,
            PackageReviewProposals proposals,
            PackageReviewRules rules,
            CouncilProfile council,
            Clock clock) {
        this.store = store;
        this.reviews = reviews;
        this.outcomes = outcomes;
        this.diary = diary;
        this.proposals = proposals;
        this.rules = rules;
        this.council = council;
        this.clock = clock;
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
            expectDay(review, Objects.requireNonNull(held.conductedOn()), found);
            expectSignatures(review, own);
        });
        own.conclude(found, scores, proposals.propose(review, found.finding()));
        var unused = store.keep(own);
        if (review.kind().planned()) {
            diary.held(review.caseReference(), reference);
        }
        proposals.follow(review, found);
    }

    private void expectDay(ReviewView review, LocalDate held, FindingsTyped found) {
        if (held.isBefore(review.comesUpOn())) {
            throw new Refusal(
                    "conductedOn",
                    "This review is not held before %s. A conversation on %s was another one: ask for a review for it."
                            .formatted(Wording.day(review.comesUpOn()), Wording.day(held)));
        }
        var unused = Wording.lateReason(
                "lateReason", found.lateReason(), held, LocalDate.now(clock), council.lateFactDays());
    }

    private void expectSignatures(ReviewView review, PackageReview own) {
        if (!rules.twoSignatures().contains(review.kind())) {
            return;
        }
        String signed = own.signedBy();
        if (signed == null) {
            throw new Refusal(
                    "This review needs two signatures, and there is one: yours. Ask whoever held it with you to sign it on"
                            + " the page of the case; then complete this task.");
        }
        if (Actor.isSignedIn(signed)) {
            throw new Refusal(
                    "You have signed this review already. The second signature is somebody else’s: ask them to complete"
                            + " this task.");
        }
    }
}
