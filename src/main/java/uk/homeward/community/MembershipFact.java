package uk.homeward.community;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Fact;

/** What can happen to somebody whom a community service helps. */
public sealed interface MembershipFact extends Fact {

    /** The service helps the person from this day. */
    record CommunityServiceJoined(
            String reference, String caseReference, String service, LocalDate joinedOn, @Nullable String reason)
            implements MembershipFact {}

    /** One-to-one hours half way. */
    record HalfWayLookedAt(String reference, String caseReference, LocalDate on, @Nullable String reason)
            implements MembershipFact {}

    /** The service helps them no longer, and it is said what follows. */
    record CommunityServiceLeft(String reference, String caseReference, LocalDate leftOn, String reason)
            implements MembershipFact {}

    /** They were never in it: their place counts as never taken. */
    record MembershipTakenOff(String reference, String caseReference, String reason) implements MembershipFact {}
}
