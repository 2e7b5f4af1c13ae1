package uk.homeward.referral;

import uk.homeward.audit.Fact;

/** Nobody triaged the referral in time. */
public record TriageEscalated(String reference) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
