package uk.homeward.referral;

import uk.homeward.audit.Fact;

/** The decision table proposed where the referral goes. */
public record RouteProposed(String reference, Destination proposedRoute) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
