package uk.homeward.capacity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.calendar.WeeklyHours;
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
    private final BookedHours booked;
    private final CapacityLocks locks;
    private final Placements placements;
    private final ServiceSupplies supplies;
    private final ApplicationEventPublisher facts;

    OccupancyService(
            Places places,
            PlaceBookings bookings,
            BookedHours booked,
            CapacityLocks locks,
            Placements placements,
            ServiceSupplies supplies,
            ApplicationEventPublisher facts) {
        this.places = places;
        this.bookings = bookings;
        this.booked = booked;
        this.locks = locks;
        this.placements = placements;
        this.supplies = supplies;
        this.facts = facts;
    }

    /**
     * Support runs on these days and gives these hours (COV-03), whatever was planned: what happens is never refused for want
     * of room, only told.
     *
     * @param hours of no account where places are counted in slots
     */
    public void follow(String reference, LocalDate from, LocalDate until, WeeklyHours hours) {
        Days days = new Days(from, until);
        placed(reference, terms -> terms.runs(days) && gives(terms, hours)).ifPresent(place -> {
            boolean moves = !place.days().equals(days);
            if (moves) {
                run(place, days);
            }
            if (changeHours(place, hours) || moves) {
                placements.serve(place.service());
            }
        });
    }

    /** On other days than planned, before support has started. */
    void move(Place place, Days days) {
        if (!place.days().equals(days)) {
            run(place, days);
            placements.serve(place.service());
        }
    }

    private boolean gives(PlaceTerms terms, WeeklyHours hours) {
        return !inHours(terms.service()) || booked.differing(terms.id(), hours).isEmpty();
    }

    private boolean inHours(String service) {
        return supplies.unit(service) == CapacityUnit.HOURS_A_WEEK;
    }

    private void run(Place place, Days days) {
        Optional<BookedAmount> full = bookings.follow(place, days);
        place.run(days);
        facts.publishEvent(new PlaceFollowed(place.reference(), place.caseReference(), days.first(), days.last()));
        tell(place, full);
    }

    /** @return whether they have changed */
    private boolean changeHours(Place place, WeeklyHours hours) {
        List<BookedAmount> more = inHours(place.service()) ? booked.differing(place.id(), hours) : List.of();
        if (more.isEmpty()) {
            return false;
        }
        Optional<BookedAmount> full = booked.tooMany(place, more);
        booked.give(place, hours);
        LocalDate from = more.get(0).first();
        facts.publishEvent(new PlaceHoursChanged(place.reference(), place.caseReference(), hours.on(from), from));
        tell(place, full);
        return true;
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
