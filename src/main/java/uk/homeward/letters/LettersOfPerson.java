package uk.homeward.letters;

import org.springframework.stereotype.Component;
import uk.homeward.person.HandoverTable;
import uk.homeward.person.PersonHolding;

/** Letters go with the case that they belong to. */
@Component
class LettersOfPerson implements PersonHolding {

    private final HandoverTable tables;

    LettersOfPerson(HandoverTable tables) {
        this.tables = tables;
    }

    @Override
    public void handOver(Handover handover) {
        tables.handOver(handover, "letter", "case_reference");
        tables.handOver(handover, "letter_wish");
    }
}
