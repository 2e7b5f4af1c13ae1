package uk.homeward.supportplan;

import org.springframework.stereotype.Component;
import uk.homeward.person.HandoverTable;
import uk.homeward.person.PersonHolding;

/** Plans go with the package that they are for. */
@Component
class PlansOfPerson implements PersonHolding {

    private final HandoverTable tables;

    PlansOfPerson(HandoverTable tables) {
        this.tables = tables;
    }

    @Override
    public void handOver(Handover handover) {
        tables.handOver(handover, "support_plan", "package_reference");
    }
}
