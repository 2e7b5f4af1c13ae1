package uk.homeward.followup;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** What can happen where needs are left. */
public sealed interface FollowUpFact extends Fact {
    /** Support ends, or does not come, and needs are left: somebody has to own what follows. */
    record NeedsLeft(String reference, String caseReference, FollowUpCause cause) implements FollowUpFact {
        @Override
        public String reason() {
            return cause.label() + ".";
        }
    }

    /** Somebody owns what follows, until the day by which it is in place. */
    record WhatFollowsAgreed(String reference, String caseReference, LocalDate until, String reason)
            implements FollowUpFact {}

    /** What follows is in place, or is not needed any more. */
    record NeedsMet(String reference, String caseReference, String reason) implements FollowUpFact {}
}
