package uk.homeward.packagereview;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.homeward.approval.Approvable;
import uk.homeward.packagereview.PackageReviewFact.FindingCorrected;
import uk.homeward.review.ReviewMeeting.OutcomesAchieved;
import uk.homeward.review.ReviewService;
import uk.homeward.review.ReviewView;

/** Puts right what a review recorded, and what follows from it; the old value stays in the timeline. */
@Component
class PackageReviewCorrection extends Approvable<HeldReviewCorrection> {

    static final String KIND = "package-review-correction";

    private final PackageReviewStore store;
    private final ReviewService reviews;
    private final PackageReviewDiary diary;
    private final PackageReviewProposals proposals;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    PackageReviewCorrection(
            PackageReviewStore store,
            ReviewService reviews,
            PackageReviewDiary diary,
            PackageReviewProposals proposals,
            Clock clock,
            ApplicationEventPublisher facts) {
        super(KIND, "Correct the review of a package", HeldReviewCorrection.class);
        this.store = store;
        this.reviews = reviews;
        this.diary = diary;
        this.proposals = proposals;
        this.clock = clock;
        this.facts = facts;
    }

    @Override
    protected void carryOut(String subjectReference, HeldReviewCorrection right) {
        ReviewView review = store.find(subjectReference);
        CorrectedReview corrected = CorrectedReview.of(review, right, LocalDate.now(clock));
        correctFindings(review, corrected, right);
        OutcomesAchieved achieved = ReviewScores.achieved(corrected.scores());
        if (achieved != null) {
            reviews.correctOutcomes(subjectReference, achieved, right.reason());
        }
        LocalDate day = right.conductedOn();
        if (day != null) {
            reviews.correctDay(subjectReference, day, right.reason());
            if (review.kind().planned()) {
                diary.held(review.caseReference(), subjectReference);
            }
        }
    }

    private void correctFindings(ReviewView review, CorrectedReview corrected, HeldReviewCorrection right) {
        PackageReview own = store.load(review);
        FindingsTyped after = corrected.after();
        Proposal proposal = own.proposal();
        if (corrected.changesFinding()) {
            proposals.overtake(review.caseReference(), "", "What the review found was put right.");
            proposal = proposals.propose(review, after.finding());
        }
        own.conclude(after, corrected.scores(), proposal);
        var unused = store.keep(own);
        corrected
                .changes()
                .ofFindings()
                .forEach(change -> facts.publishEvent(
                        new FindingCorrected(review.reference(), review.caseReference(), change, right.reason())));
        if (corrected.changesFinding()) {
            proposals.follow(review, after);
        }
    }
}
