package uk.homeward.referral;

import uk.homeward.audit.Fact;

/** The life that the referral began is over, with this Client Level Data outcome. */
public record ReferralConcluded(String reference, String cldOutcome) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }

    @Override
    public String reason() {
        return cldOutcome;
    }
}
