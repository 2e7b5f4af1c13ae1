package uk.homeward.governance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Change;
import uk.homeward.audit.Fact;
import uk.homeward.refusal.Wording;

/** What can happen to a decision on its way into force. */
public sealed interface DecisionFact extends Fact {

    @Override
    default String caseReference() {
        return reference();
    }

    /** A committee is to consider it, and then somebody to sign it. */
    record DecisionProposed(String reference, LocalDate committeeOn) implements DecisionFact {}

    /** People were heard on it, and what they said was weighed. */
    record StakeholdersHeard(String reference, String reason) implements DecisionFact {}

    /** The committee has said what it makes of the proposal. */
    record DecisionConsidered(String reference, CommitteeAdvice advice, @Nullable String reason)
            implements DecisionFact {}

    /** Whoever decides has approved it; a key decision can be called in until then. */
    record DecisionSigned(String reference, LocalDate inForceOn, @Nullable LocalDate callInEndsOn)
            implements DecisionFact {

        @Override
        public @Nullable String reason() {
            return callInEndsOn == null ? null : "Can be called in until %s.".formatted(Wording.day(callInEndsOn));
        }
    }

    /** Whoever decides has said no. */
    record DecisionNotApproved(String reference, String reason) implements DecisionFact {}

    /** Members want it looked at once more before it is in force. */
    record DecisionCalledIn(String reference, String reason) implements DecisionFact {}

    /** The call-in has ended: the decision stands, falls, or goes back. */
    record CallInEnded(String reference, CallInOutcome outcome, @Nullable String reason) implements DecisionFact {}

    /** Somebody acted under what it delegates. */
    record DelegatedActRecorded(String reference, int resolution, String reason) implements DecisionFact {}

    /** That was recorded by mistake. */
    record DelegatedActWithdrawn(String reference, int number, String reason) implements DecisionFact {}

    /** From this day others may act on it. */
    record DecisionInForce(String reference, LocalDate inForceOn) implements DecisionFact {}

    /** It is in force on another day, because bank holidays changed while members could still call it in. */
    record InForceDateMoved(String reference, LocalDate inForceOn, Change change) implements DecisionFact {}

    /** Whoever proposed it has taken it back. */
    record DecisionWithdrawn(String reference, String reason) implements DecisionFact {}
}
