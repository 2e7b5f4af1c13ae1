package uk.homeward.packagereview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.packagereview.PackageReviewFact.ChangeApproved;
import uk.homeward.packagereview.PackageReviewFact.ChangeRefused;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.review.ReviewView;

/** A manager answers what a review proposes: somebody else than who held or signed it. */
@Service
@Transactional
public class ProposalAnswers {

    private final PackageReviewStore store;
    private final ReviewSequels sequels;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    ProposalAnswers(PackageReviewStore store, ReviewSequels sequels, Clock clock, ApplicationEventPublisher facts) {
        this.store = store;
        this.sequels = sequels;
        this.clock = clock;
        this.facts = facts;
    }

    /**
     * @throws Refusal if whoever held or signed the review answers
     * @throws Conflict if nothing waits
     */
    public void answer(String packageReference, @Nullable Boolean approved, @Nullable String why) {
        PackageReview proposing = store.proposing(packageReference);
        ReviewView review = store.find(proposing.reference());
        boolean yes = Wording.answered("changeApproved", approved, "Say whether what the review proposes is approved.");
        String words = yes
                ? Wording.optional("changeReason", "The reason", why)
                : Wording.required(
                        "changeReason",
                        "The reason",
                        why,
                        "Say why not, for whoever held the review and for the person.");
        expectAnother(review.conductedBy());
        expectAnother(proposing.signedBy());
        ReviewFinding finding = Objects.requireNonNull(proposing.finding());
        proposing.answer(
                Objects.requireNonNull(proposing.proposal()).answered(yes, Actor.name(), LocalDate.now(clock), words));
        var unused = store.keep(proposing);
        if (yes) {
            facts.publishEvent(new ChangeApproved(proposing.reference(), packageReference, finding, words));
            sequels.approved(review, finding, Objects.requireNonNull(proposing.findingReason()));
        } else {
            facts.publishEvent(new ChangeRefused(proposing.reference(), packageReference, finding, words));
        }
    }

    private static void expectAnother(@Nullable String holder) {
        if (holder != null && Actor.isSignedIn(holder)) {
            throw new Refusal("You held this review and proposed the change. Somebody else has to answer it.");
        }
    }
}
