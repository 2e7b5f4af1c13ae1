package uk.homeward.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.sourcing.RetentionDecision;
import uk.homeward.sourcing.RetentionReason;

/** Whether Direct Care may keep what it gives, and until when: the decision table says so (DER-10 to DER-12). */
@Component
class KeepingDecision {

    private final RetentionDecision retention;

    KeepingDecision(RetentionDecision retention) {
        this.retention = retention;
    }

    /** @return nothing where the review comes to something else */
    @Nullable
    Keeping after(JointReview found, @Nullable LocalDate rebrokerOn, LocalDate today) {
        boolean endOfLife = found.outcome() == ReviewOutcome.END_OF_LIFE;
        boolean crisis = found.outcome() == ReviewOutcome.CRISIS;
        if (!endOfLife && !crisis) {
            return null;
        }
        RetentionReason reason = retention
                .decide(endOfLife, crisis, true)
                .orElseThrow(() -> new Refusal("outcome", "Direct Care keeps long-term care for three reasons only."));
        return new Keeping(
                reason,
                Wording.comingDay("rebrokerOn", rebrokerOn, "Give the day on which it is looked at again.", today));
    }
}
