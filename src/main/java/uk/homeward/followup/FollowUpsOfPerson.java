package uk.homeward.followup;

import org.springframework.stereotype.Component;
import uk.homeward.person.HandoverTable;
import uk.homeward.person.PersonHolding;

/** Needs that are left go with the case that they were left in. */
@Component
class FollowUpsOfPerson implements PersonHolding {
    private final HandoverTable tables;

    FollowUpsOfPerson(HandoverTable tables) {
        this.tables = tables;
    }

    @Override
    public void handOver(Handover handover) {
        tables.handOver(handover, "follow_up", "case_reference");
    }
}
