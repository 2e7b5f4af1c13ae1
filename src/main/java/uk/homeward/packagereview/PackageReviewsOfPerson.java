package uk.homeward.packagereview;

import org.springframework.stereotype.Component;
import uk.homeward.person.HandoverTable;
import uk.homeward.person.PersonHolding;

/** What reviews are counted from goes with the package. */
@Component
class PackageReviewsOfPerson implements PersonHolding {

    private final HandoverTable tables;

    PackageReviewsOfPerson(HandoverTable tables) {
        this.tables = tables;
    }

    @Override
    public void handOver(Handover handover) {
        tables.handOver(handover, "reviewed_package", "package_reference");
    }
}
