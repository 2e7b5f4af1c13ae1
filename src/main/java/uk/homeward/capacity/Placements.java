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
    private final PlaceBookings bookings;
    private final ServiceSupplies supplies;
    private final ProviderChoice providers;
    private final ApplicationEventPublisher facts;

    Placements(
            Places places,
            PlaceBookings bookings,
            ServiceSupplies supplies,
            ProviderChoice providers,
            ApplicationEventPublisher facts) {
        this.places = places;
        this.bookings = bookings;
        this.supplies = supplies;
        this.providers = providers;
        this.facts = facts;
    }

    void serve(String service) {
        List<Place> waiting = places.line(service);
        if (!waiting.isEmpty()) {
            serve(supplies.of(service), waiting, null);
        }
    }

    void serve(ServiceSupply supply, Place own) {
        serve(supply, places.line(own.service()), own);
    }

    /** @param own who is answered, so that nobody need be told that a place was found */
    void serve(ServiceSupply supply, List<Place> waiting, @Nullable Place own) {
        WaitingList line = new WaitingList(supply, waiting, supplies.today()).settle();
        line.spotsAsked().forEach(place -> facts.publishEvent(new SpotAsked(place.reference(), place.caseReference())));
        for (WaitingList.Found found : line.found()) {
            Place place = found.place();
            String provider =
                    providers.of(place.service(), found.source(), found.days().first());
            place.place(found.source(), provider, found.days(), supplies.today());
            bookings.take(place, found.source(), found.days());
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
