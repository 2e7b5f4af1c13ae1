package uk.homeward.capacity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.capacity.PlaceFact.PlaceAwaited;
import uk.homeward.capacity.PlaceFact.PlaceGivenBack;
import uk.homeward.capacity.PlaceFact.WaitCancelled;

/**
 * The door to places. Each act first takes the lock of its service, so that on no node two people get the last slot, and
 * ends by giving what came free to those who wait. A service without sources in the profile is not limited: nothing is
 * kept for it, and acts upon its references do nothing.
 */
@Service
@Transactional
public class CapacityService {

    private final Places places;
    private final PlaceBookings bookings;
    private final CapacityLocks locks;
    private final Placements placements;
    private final ServiceSupplies supplies;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    CapacityService(
            Places places,
            PlaceBookings bookings,
            CapacityLocks locks,
            Placements placements,
            ServiceSupplies supplies,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.places = places;
        this.bookings = bookings;
        this.locks = locks;
        this.placements = placements;
        this.supplies = supplies;
        this.clock = clock;
        this.facts = facts;
    }

    /** Asked again for the same reference it answers how that stands. */
    public PlacementResult request(CapacityRequest request) {
        if (!supplies.limited(request.service())) {
            return new PlacementResult.Placed(null, request.from(), request.until());
        }
        locks.alone(request.service());
        Optional<Place> before = places.findByReference(request.reference());
        if (before.isPresent()) {
            return before.get().answerAgain(request.service());
        }
        ServiceSupply supply = supplies.of(request.service());
        Place place = places.saveAndFlush(
                new Place(request, request.amount(supply.unit()), clock.instant(), supplies.today()));
        placements.serve(supply, place);
        if (place.status() == PlaceStatus.WAITING) {
            facts.publishEvent(new PlaceAwaited(place.reference(), place.caseReference()));
        }
        return place.answer();
    }

    /** The place is free after this day; whoever only waited leaves the line. A second end does nothing. */
    public void end(String reference, LocalDate day) {
        places.terms(reference).ifPresent(terms -> {
            locks.share(terms.service());
            Place place = places.findByReference(reference).orElseThrow();
            if (place.inLine()) {
                leave(place);
            } else if (place.placed()) {
                bookings.cut(place, day);
                place.end(day);
                facts.publishEvent(new PlaceGivenBack(
                        reference, place.caseReference(), place.days().last()));
                placements.serve(place.service());
            }
        });
    }

    private void leave(Place place) {
        place.cancel();
        facts.publishEvent(
                new WaitCancelled(place.reference(), place.caseReference(), "Support is not needed any more."));
        placements.serve(place.service());
    }

    /** A new day: what was bought or recruited from this day on, and what nobody holds any more, goes to those who wait. */
    public void moveOn(String service) {
        if (supplies.limited(service)) {
            locks.alone(service);
            placements.serve(service);
        }
    }

    @Transactional(readOnly = true)
    public Optional<PlaceView> find(String reference) {
        return places.findByReference(reference).map(Place::view);
    }

    /** Of those that are limited and have a place, or wait for one. */
    @Transactional(readOnly = true)
    public Set<String> servicesOf(Collection<String> references) {
        return places.servicesOf(references);
    }

    /** For an act upon several services: always in one order, so that no two such acts wait for each other. */
    public void hold(Collection<String> services) {
        services.stream().filter(supplies::limited).sorted().forEach(locks::alone);
    }
}
