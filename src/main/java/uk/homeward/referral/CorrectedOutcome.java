package uk.homeward.referral;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Change;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * What should have become of a referral that led to no support, was withdrawn or was joined with another.
 *
 * @param destination where it ended in truth; nothing where it is triaged anew
 */
public record CorrectedOutcome(
        @Nullable Destination destination,
        @Schema(description = "Whether it should have gone on: the access team then triages it anew.") @Nullable
                Boolean triageAnew,
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable String reason) {

    boolean anew() {
        return Boolean.TRUE.equals(triageAnew);
    }

    /** @throws Conflict where support or an assessment came of it, or nothing was decided yet */
    Change changeOf(Referral referral) {
        if (!referral.hasOwnOutcome()) {
            throw new Conflict(
                    referral.isAssessed()
                            ? "An assessment of long-term needs came of this referral. Put right there what is wrong."
                            : "This referral has no outcome of its own. Open the case to see how things stand.");
        }
        return new Change("Outcome of the referral", referral.whatBecameOfIt(), right(referral));
    }

    private String right(Referral referral) {
        if (anew()) {
            return "Triaged anew";
        }
        if (referral.isWithdrawn()) {
            throw new Refusal(
                    "destination",
                    "What was withdrawn has no outcome in the national return. Have it triaged anew if it should have gone on.");
        }
        Destination end =
                Wording.answered("destination", destination, "Say what became of it, or that it is triaged anew.");
        if (!Destination.withoutSupport().contains(end)) {
            throw new Refusal(
                    "destination", "Something would have to begin for that. Have the referral triaged anew instead.");
        }
        if (end.cldOutcome().equals(referral.whatBecameOfIt())) {
            throw new Refusal("destination", "This is what stands there already. Give what is right.");
        }
        return end.cldOutcome();
    }
}
