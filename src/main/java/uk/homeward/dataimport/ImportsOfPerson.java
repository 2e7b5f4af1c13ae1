package uk.homeward.dataimport;

import org.springframework.stereotype.Component;
import uk.homeward.person.HandoverTable;
import uk.homeward.person.PersonHolding;

/** Who somebody was in the system before goes along where two records become one. */
@Component
class ImportsOfPerson implements PersonHolding {

    private final HandoverTable tables;

    ImportsOfPerson(HandoverTable tables) {
        this.tables = tables;
    }

    @Override
    public void handOver(Handover handover) {
        tables.handOver(handover, "imported_person");
    }
}
