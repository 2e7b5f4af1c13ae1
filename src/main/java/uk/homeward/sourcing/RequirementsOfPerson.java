package uk.homeward.sourcing;

import org.springframework.stereotype.Component;
import uk.homeward.person.HandoverTable;
import uk.homeward.person.PersonHolding;

/** Requirements go with the package that they are for. */
@Component
class RequirementsOfPerson implements PersonHolding {

    private final HandoverTable tables;

    RequirementsOfPerson(HandoverTable tables) {
        this.tables = tables;
    }

    @Override
    public void handOver(Handover handover) {
        // As Reference.PACKAGE writes it.
        tables.handOver(
                handover,
                "sourcing_requirement",
                "'PKG-' || lpad(cast(package_id as text), greatest(6, length(cast(package_id as text))), '0')");
    }
}
