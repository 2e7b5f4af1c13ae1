package uk.homeward.nightsupport;

import org.springframework.stereotype.Component;
import uk.homeward.person.HandoverTable;
import uk.homeward.person.PersonHolding;

/** Nights go with the package that they belong to. */
@Component
class NightSupportOfPerson implements PersonHolding {

    private final HandoverTable tables;

    NightSupportOfPerson(HandoverTable tables) {
        this.tables = tables;
    }

    @Override
    public void handOver(Handover handover) {
        tables.handOver(handover, "night_support", "package_reference");
    }
}
