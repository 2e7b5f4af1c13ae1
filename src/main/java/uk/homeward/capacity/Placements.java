package uk.homeward.capacity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.homeward.audit.Fact;
import uk.homeward.capacity.PlaceFact.PlaceFound;
import uk.homeward.capacity.PlaceFact.PlaceTaken;
import uk.homeward.capacity.PlaceFact.SpotAsked;

/** Gives what is free to those who wait for a service, behind its lock. */
@Component
class Placements {

    private final Places places;
    private final PlaceBookings seats;
    private final ServiceSupplies rooms;
    private final ApplicationEventPublisher facts;

    Placements(Places places, PlaceBookings seats, ServiceSupplies rooms, ApplicationEventPublisher facts) {
        this.places = places;
        this.seats = seats;
        this.rooms = rooms;
        this.facts = facts;
    }

    void serve(String service) {
        List<Place> waiting = places.line(service);
        if (!waiting.isEmpty()) {
            serve(rooms.of(service), waiting, null);
        }
    }

    void serve(ServiceSupply room, Place own) {
        serve(room, places.line(own.service()), own);
    }

    /** @param own who is answered, so that nobody need be told that a place was found */
    void serve(ServiceSupply room, List<Place> waiting, @Nullable Place own) {
        WaitingList line = new WaitingList(room, waiting, rooms.today()).settle();
        line.spotsAsked().forEach(place -> facts.publishEvent(new SpotAsked(place.reference(), place.caseReference())));
        for (WaitingList.Found found : line.found()) {
            Place place = found.place();
            place.place(found.source(), found.days(), rooms.today());
            seats.take(place, found.source(), found.days());
            facts.publishEvent(place == own ? taken(place) : found(place));
        }
    }

    private static Fact taken(Place place) {
        return new PlaceTaken(
                place.reference(),
                place.caseReference(),
                place.source(),
                place.days().first(),
                place.days().last());
    }

    private static Fact found(Place place) {
        return new PlaceFound(
                place.reference(),
                place.caseReference(),
                place.source(),
                place.days().first(),
                place.days().last());
    }
}
