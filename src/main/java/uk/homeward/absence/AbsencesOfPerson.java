package uk.homeward.absence;

import org.springframework.stereotype.Component;
import uk.homeward.person.HandoverTable;
import uk.homeward.person.PersonHolding;

/** Days away go with the case that they belong to. */
@Component
class AbsencesOfPerson implements PersonHolding {

    private final HandoverTable tables;

    AbsencesOfPerson(HandoverTable tables) {
        this.tables = tables;
    }

    @Override
    public void handOver(Handover handover) {
        tables.handOver(handover, "absence", "case_reference");
    }
}
