package uk.homeward.capacity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.capacity.PlaceFact.PlaceFollowed;
import uk.homeward.capacity.PlaceFact.PlaceHoursChanged;
import uk.homeward.capacity.PlaceFact.PlaceOverfull;
import uk.homeward.council.CapacityUnit;

/** What support really takes of a place, as it happens. */
@Service
@Transactional
public class OccupancyService {

    private final Places places;
    private final PlaceBookings bookings;
    private final CapacityLocks locks;
    private final Placements placements;
    private final ServiceSupplies supplies;
    private final ApplicationEventPublisher facts;

    OccupancyService(
            Places places,
            PlaceBookings bookings,
            CapacityLocks locks,
            Placements placements,
            ServiceSupplies supplies,
            ApplicationEventPublisher facts) {
        this.places = places;
        this.bookings = bookings;
        this.locks = locks;
        this.placements = placements;
        this.supplies = supplies;
        this.facts = facts;
    }

    /** Support runs on these days, whatever was planned: what happens is never refused for want of room, only told. */
    public void follow(String reference, LocalDate from, LocalDate until) {
        Days days = new Days(from, until);
        placed(reference, terms -> terms.runs(days)).ifPresent(place -> {
            Optional<BookedAmount> full = bookings.follow(place, days);
            place.run(days);
            facts.publishEvent(new PlaceFollowed(reference, place.caseReference(), from, until));
            tell(place, full);
            placements.serve(place.service());
        });
    }

    /** The same for the hours that somebody gets from a day on (COV-03). */
    public void followHours(String reference, BigDecimal hoursPerWeek, LocalDate from) {
        placed(reference, terms -> terms.gives(hoursPerWeek) || supplies.unit(terms.service()) == CapacityUnit.SLOTS)
                .ifPresent(place -> {
                    Optional<BookedAmount> full = bookings.followHours(place, hoursPerWeek, from);
                    facts.publishEvent(new PlaceHoursChanged(reference, place.caseReference(), hoursPerWeek, from));
                    tell(place, full);
                    placements.serve(place.service());
                });
    }

    /** Behind the lock, unless it is as wanted: nobody else changes what a place takes. */
    private Optional<Place> placed(String reference, Predicate<PlaceTerms> asWanted) {
        return places.terms(reference)
                .filter(terms -> !asWanted.test(terms))
                .flatMap(locks::place)
                .filter(Place::placed);
    }

    private void tell(Place place, Optional<BookedAmount> full) {
        full.ifPresent(part -> facts.publishEvent(
                new PlaceOverfull(place.reference(), place.caseReference(), part.source(), part.first(), part.last())));
    }
}
