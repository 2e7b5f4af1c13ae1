package uk.homeward.gate;

import org.springframework.stereotype.Component;
import uk.homeward.person.HandoverTable;
import uk.homeward.person.PersonHolding;

/** Exemptions and long-term starts belong to no case. */
@Component
class GateRecordsOfPerson implements PersonHolding {

    private final HandoverTable tables;

    GateRecordsOfPerson(HandoverTable tables) {
        this.tables = tables;
    }

    @Override
    public void handOver(Handover handover) {
        tables.handOver(handover, "short_term_exemption");
        tables.handOver(handover, "short_term_passing");
    }
}
