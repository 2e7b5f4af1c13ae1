package uk.homeward.community;

import org.springframework.stereotype.Component;
import uk.homeward.person.HandoverTable;
import uk.homeward.person.PersonHolding;

/** Connections go with the case that led to them. */
@Component
class ConnectionsOfPerson implements PersonHolding {

    private final HandoverTable tables;

    ConnectionsOfPerson(HandoverTable tables) {
        this.tables = tables;
    }

    @Override
    public void handOver(Handover handover) {
        tables.handOver(handover, "community_connection", "case_reference");
        tables.handOver(handover, "community_membership", "case_reference");
    }
}
