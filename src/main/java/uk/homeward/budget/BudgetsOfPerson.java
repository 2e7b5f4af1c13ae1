package uk.homeward.budget;

import org.springframework.stereotype.Component;
import uk.homeward.person.HandoverTable;
import uk.homeward.person.PersonHolding;

/** Budgets go with the package that they are for. */
@Component
class BudgetsOfPerson implements PersonHolding {

    private final HandoverTable tables;

    BudgetsOfPerson(HandoverTable tables) {
        this.tables = tables;
    }

    @Override
    public void handOver(Handover handover) {
        tables.handOver(handover, "personal_budget", "package_reference");
    }
}
