package uk.homeward.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.homeward.calendar.MovableClock;

/** What a test of capacity stands on where it needs no database. */
public final class InMemoryCapacity {

    /** A Monday. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    final MovableClock clock = new MovableClock(TODAY);
    private final List<Place> rows = new ArrayList<>();
    final InMemoryPlaces places = new InMemoryPlaces(rows);
    private final InMemoryBookings bookings = new InMemoryBookings(new ArrayList<>(), rows);

    public CapacityFixture council(Map<String, List<ContractedSource>> sources) {
        return new CapacityFixture(
                sources,
                places,
                places,
                bookings,
                new InMemoryCapacityChanges(new ArrayList<>()),
                clock,
                this::act,
                fact -> {});
    }

    CapacityFixture council(ContractedSource... sources) {
        return council(Map.of(CapacityFixture.SERVICE, List.of(sources)));
    }

    public void act(Runnable act) {
        places.act(act);
        bookings.expectSound();
    }
}
