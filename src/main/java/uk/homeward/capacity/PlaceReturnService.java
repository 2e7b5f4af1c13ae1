package uk.homeward.capacity;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.capacity.PlaceFact.PlaceOverfull;
import uk.homeward.capacity.PlaceFact.PlaceReturned;

/** Support that was ended by mistake takes its place back: nobody is without care because of an error. */
@Service
@Transactional
public class PlaceReturnService {

    private final Places places;
    private final PlaceBookings bookings;
    private final CapacityLocks locks;
    private final ApplicationEventPublisher facts;

    PlaceReturnService(Places places, PlaceBookings bookings, CapacityLocks locks, ApplicationEventPublisher facts) {
        this.places = places;
        this.bookings = bookings;
        this.locks = locks;
        this.facts = facts;
    }

    /**
     * In its own source while there is room, else in another that has some, else in its own all the same. Days before stay as
     * they were booked. Without effect where the service is not limited, or the place was never given back.
     *
     * @param from the first day on which it is taken again
     * @return whether more is taken now than there is: somebody has to find room
     */
    public boolean takeBack(String reference, LocalDate from, LocalDate until) {
        Optional<Place> over = places.terms(reference).flatMap(locks::place).filter(Place::isOver);
        over.ifPresent(place -> place.takeBack(until));
        return over.flatMap(place -> {
                    facts.publishEvent(new PlaceReturned(reference, place.caseReference(), from, until));
                    return full(place, new Days(from, until));
                })
                .isPresent();
    }

    private Optional<BookedAmount> full(Place place, Days days) {
        Optional<BookedAmount> full = bookings.takeEvenIfFull(place, place.source(), days);
        full.ifPresent(part -> facts.publishEvent(
                new PlaceOverfull(place.reference(), place.caseReference(), part.source(), part.first(), part.last())));
        return full;
    }
}
