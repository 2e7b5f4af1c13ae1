package uk.homeward.referral;

import uk.homeward.audit.Fact;

/** The request is no longer wanted. */
public record ReferralWithdrawn(String reference, String reason) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
