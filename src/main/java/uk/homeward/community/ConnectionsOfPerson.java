package uk.homeward.community;

import org.springframework.stereotype.Component;
import uk.homeward.person.HandoverTable;
import uk.homeward.person.PersonHolding;

/** Connections go with the referral that led to them. */
@Component
class ConnectionsOfPerson implements PersonHolding {

    private final HandoverTable tables;

    ConnectionsOfPerson(HandoverTable tables) {
        this.tables = tables;
    }

    @Override
    public void handOver(Handover handover) {
        tables.handOver(
                handover,
                "community_connection",
                "(select 'REF-' || lpad(cast(referral_id as text), greatest(6, length(cast(referral_id as text))), '0'))");
        tables.handOver(handover, "community_membership", "case_reference");
    }
}
