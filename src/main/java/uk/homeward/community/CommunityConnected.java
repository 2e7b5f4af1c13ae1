package uk.homeward.community;

import uk.homeward.audit.Fact;

/** Volunteers and the person were brought together. */
public record CommunityConnected(String reference, String offer) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
