package uk.homeward.packagereview;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.homeward.audit.Actor;
import uk.homeward.council.CouncilProfile;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.review.ReviewView;

/** Whether a review of a package was held as it is told: on its day, and by as many people as it needs. */
@Component
class HeldReviewCheck {

    private final PackageReviewRules rules;
    private final CouncilProfile council;
    private final Clock clock;

    HeldReviewCheck(PackageReviewRules rules, CouncilProfile council, Clock clock) {
        this.rules = rules;
        this.council = council;
        this.clock = clock;
    }

    void expectDay(ReviewView review, LocalDate held, FindingsTyped found) {
        if (held.isBefore(review.comesUpOn())) {
            throw new Refusal(
                    "conductedOn",
                    "This review is not held before %s. A conversation on %s was another one: ask for a review for it."
                            .formatted(Wording.day(review.comesUpOn()), Wording.day(held)));
        }
        var unused = Wording.lateReason(
                "lateReason", found.lateReason(), held, LocalDate.now(clock), council.lateFactDays());
    }

    void expectSignatures(ReviewView review, PackageReview own) {
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
