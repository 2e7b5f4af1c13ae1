package uk.homeward.referral;

import java.time.Instant;
import uk.homeward.audit.Fact;

/** A request for support has come in. */
public record ReferralReceived(String reference, ReferralSource source, EnablementTrigger trigger, Instant triageDueAt)
        implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
