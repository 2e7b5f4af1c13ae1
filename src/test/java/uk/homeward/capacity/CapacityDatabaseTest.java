package uk.homeward.capacity;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import uk.homeward.HomewardTest;

/** The base of those tests of capacity that are about the real database. */
abstract class CapacityDatabaseTest extends HomewardTest {

    @Autowired
    private Places places;

    @Autowired
    private PlaceCounts counts;

    @Autowired
    private Bookings bookings;

    @Autowired
    private CapacityChanges changes;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    JdbcTemplate database;

    @SuppressWarnings("NullAway.Init")
    CapacityFixture capacity;

    @AfterEach
    void leaveNothingBehind() {
        for (String table : List.of("capacity_booking", "capacity_place", "capacity_change")) {
            database.update("delete from " + table + " where service = ?", CapacityFixture.SERVICE);
        }
    }

    void council(ContractedSource... sources) {
        leaveNothingBehind();
        capacity = new CapacityFixture(
                Map.of(CapacityFixture.SERVICE, List.of(sources)),
                places,
                counts,
                bookings,
                changes,
                clock,
                act -> transaction.executeWithoutResult(status -> act.run()),
                publisher);
    }
}
