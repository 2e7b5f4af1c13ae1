package uk.homeward.review;

import org.springframework.stereotype.Component;
import uk.homeward.person.HandoverTable;
import uk.homeward.person.PersonHolding;

/** Reviews go with the case that they belong to. */
@Component
class ReviewsOfPerson implements PersonHolding {

    private final HandoverTable tables;

    ReviewsOfPerson(HandoverTable tables) {
        this.tables = tables;
    }

    @Override
    public void handOver(Handover handover) {
        tables.handOver(handover, "review", "case_reference");
    }
}
