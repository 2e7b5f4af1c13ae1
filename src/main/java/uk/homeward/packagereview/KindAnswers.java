package uk.homeward.packagereview;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.review.ReviewKind;

/**
 * What only one kind of review asks.
 *
 * @param paymentUse whether the direct payment buys what was agreed
 * @param paymentManaged whether the person can still arrange the care
 * @param answerGiven what whoever asked for the review was told
 * @param safeNow whether the person is safe after what happened
 * @param safetySteps what was done where they are not
 * @param settled how the person has settled with the new provider
 */
@Embeddable
public record KindAnswers(
        @Enumerated(EnumType.STRING) @Nullable PaymentUse paymentUse,
        @Enumerated(EnumType.STRING) @Nullable PaymentManaged paymentManaged,
        @Nullable String answerGiven,
        @Nullable Boolean safeNow,
        @Nullable String safetySteps,
        @Enumerated(EnumType.STRING) @Nullable Settled settled) {

    public static final KindAnswers NONE = new KindAnswers(null, null, null, null, null, null);

    /** @throws Refusal if the kind asks something that was not answered, or the answer calls for more than no change */
    KindAnswers checked(ReviewKind kind, ReviewFinding finding) {
        switch (kind) {
            case DIRECT_PAYMENT -> checkPayment(finding);
            case REQUESTED ->
                Wording.required(
                        "answerGiven",
                        "The answer",
                        answerGiven,
                        "Say what whoever asked was told: they asked, and have a right to an answer.");
            case EVENT -> checkSafety();
            case SETTLING -> checkSettled(finding);
            default -> {}
        }
        return new KindAnswers(
                paymentUse,
                paymentManaged,
                Wording.optional("answerGiven", "The answer", answerGiven),
                safeNow,
                Wording.optional("safetySteps", "What was done", safetySteps),
                settled);
    }

    private void checkPayment(ReviewFinding finding) {
        PaymentUse use =
                Wording.answered("paymentUse", paymentUse, "Say whether the direct payment is used as it was agreed.");
        PaymentManaged managed = Wording.answered(
                "paymentManaged", paymentManaged, "Say whether the person can still manage the direct payment.");
        if (finding == ReviewFinding.NO_CHANGE
                && (managed == PaymentManaged.NOT_ANY_MORE || use == PaymentUse.NOT_AS_AGREED)) {
            throw new Refusal(
                    "finding",
                    "The direct payment is not managed, or not used as agreed: that is no “no change”. Say what is to"
                            + " change; care goes on until it is arranged in another way.");
        }
    }

    private void checkSafety() {
        if (!Wording.answered("safeNow", safeNow, "Say whether the person is safe now.")) {
            Object unused = Wording.required(
                    "safetySteps", "What was done", safetySteps, "Say what was done at once to make the person safe.");
        }
    }

    private void checkSettled(ReviewFinding finding) {
        Settled how = Wording.answered("settled", settled, "Say how the person has settled with the new provider.");
        if (how == Settled.NOT_SETTLED && finding == ReviewFinding.NO_CHANGE) {
            throw new Refusal(
                    "finding",
                    "The person has not settled: that is no “no change”. Say what is to change, so that somebody"
                            + " looks after it.");
        }
    }
}
