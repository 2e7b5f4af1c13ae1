package uk.homeward.community;

import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Fact;

/** What can happen to a connection with volunteers. */
public sealed interface ConnectionFact extends Fact {

    /** Volunteers and the person were brought together. */
    record CommunityConnected(String reference, String caseReference, String offer) implements ConnectionFact {}

    /** Nothing could be offered to the person. */
    record NothingOffered(String reference, String caseReference, String reason) implements ConnectionFact {}

    /** A coordinator looks at the connection again. */
    record ConnectionGoesOn(String reference, String caseReference, String reason) implements ConnectionFact {}

    /** The place is free for somebody else. */
    record ConnectionEnded(String reference, String caseReference, ConnectionOutcome outcome, @Nullable String reason)
            implements ConnectionFact {}
}
