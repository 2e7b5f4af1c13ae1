package uk.homeward.hospital;

import org.springframework.stereotype.Component;
import uk.homeward.person.HandoverTable;
import uk.homeward.person.PersonHolding;

/** Stays in hospital go with the case that they belong to. */
@Component
class StaysOfPerson implements PersonHolding {

    private final HandoverTable tables;

    StaysOfPerson(HandoverTable tables) {
        this.tables = tables;
    }

    @Override
    public void handOver(Handover handover) {
        tables.handOver(handover, "hospital_stay", "case_reference");
    }
}
