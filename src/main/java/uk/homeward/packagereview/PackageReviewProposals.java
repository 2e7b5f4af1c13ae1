package uk.homeward.packagereview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.packagereview.PackageReviewFact.ChangeProposed;
import uk.homeward.packagereview.PackageReviewFact.ProposalOvertaken;
import uk.homeward.review.ReviewView;

/** What follows from a review: nothing, an assessment, or what a manager lets through. */
@Service
@Transactional
public class PackageReviewProposals {

    private final PackageReviews rows;
    private final PackageReviewStore store;
    private final ReviewSequels sequels;
    private final PackageReviewRules rules;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    PackageReviewProposals(
            PackageReviews rows,
            PackageReviewStore store,
            ReviewSequels sequels,
            PackageReviewRules rules,
            WorkingDays workingDays,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.rows = rows;
        this.store = store;
        this.sequels = sequels;
        this.rules = rules;
        this.workingDays = workingDays;
        this.clock = clock;
        this.facts = facts;
    }

    /** What a manager is asked, where the finding asks one; it takes the place of what waits. */
    @Nullable
    Proposal propose(ReviewView review, @Nullable ReviewFinding finding) {
        if (finding == null || !finding.proposes()) {
            return null;
        }
        overtake(
                review.caseReference(),
                review.reference(),
                "%s proposes something else.".formatted(review.reference()));
        return Proposal.waiting(workingDays.after(today(), rules.changeDays()));
    }

    /** The finding was recorded, or put right. */
    void follow(ReviewView review, FindingsTyped found) {
        ReviewFinding finding = Objects.requireNonNull(found.finding());
        if (finding.proposes()) {
            announce(review.caseReference(), store.proposing(review.caseReference()));
        } else if (finding == ReviewFinding.CHANGED_NEED) {
            sequels.assess(review, Objects.requireNonNull(found.findingReason()));
        }
    }

    /** @param except it stands */
    void overtake(String packageReference, String except, String why) {
        rows.findProposing(packageReference, except).forEach(former -> {
            former.answer(Objects.requireNonNull(former.proposal()).overtaken(today(), why));
            var unused = store.keep(former);
            facts.publishEvent(new ProposalOvertaken(former.reference(), packageReference, why));
        });
    }

    /** The package ended by mistake: whoever was to answer is asked again. */
    void again(String packageReference) {
        rows.findByPackageReference(packageReference).stream()
                .filter(PackageReview::endedByMistake)
                .findFirst()
                .ifPresent(review -> {
                    review.answer(Proposal.waiting(
                            Objects.requireNonNull(review.proposal()).answerBy()));
                    announce(packageReference, store.keep(review));
                });
    }

    private void announce(String packageReference, PackageReview proposing) {
        facts.publishEvent(new ChangeProposed(
                proposing.reference(),
                packageReference,
                Objects.requireNonNull(proposing.proposal()).answerBy(),
                Objects.requireNonNull(proposing.findingReason())));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
