package uk.homeward.capacity;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Support is to start on another day than a place was asked for: nobody loses a place, or their turn in the line, by that. */
@Service
@Transactional
public class ReplanningService {

    private final Places places;
    private final CapacityLocks locks;
    private final Placements placements;
    private final ServiceSupplies supplies;
    private final OccupancyService occupancy;

    ReplanningService(
            Places places,
            CapacityLocks locks,
            Placements placements,
            ServiceSupplies supplies,
            OccupancyService occupancy) {
        this.places = places;
        this.locks = locks;
        this.placements = placements;
        this.supplies = supplies;
        this.occupancy = occupancy;
    }

    /** @return how it stands now; a place that is not free any earlier keeps its days */
    public PlacementResult replan(CapacityRequest request) {
        return places.terms(request.reference())
                .flatMap(locks::place)
                .map(place -> replan(place, request.days(supplies.today())))
                .orElseGet(() -> new PlacementResult.Placed(null, request.from(), request.until()));
    }

    private PlacementResult replan(Place place, Days wanted) {
        if (place.inLine()) {
            place.run(wanted);
            placements.serve(supplies.of(place.service()), place);
        } else if (place.placed() && isFree(place, wanted)) {
            occupancy.move(place, wanted);
        }
        return place.answer();
    }

    /** Later the place waits for the person, as it was theirs; earlier somebody else may still be in it. */
    private boolean isFree(Place place, Days wanted) {
        LocalDate before = place.days().first().minusDays(1);
        return wanted.first().isAfter(before)
                || supplies.of(place.service()).has(place.source(), wanted.atMostUntil(before), place.amount());
    }
}
