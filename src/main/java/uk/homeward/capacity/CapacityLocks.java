package uk.homeward.capacity;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The lock of each service, held until the transaction ends. */
@Component
class CapacityLocks {

    private final Places places;

    CapacityLocks(Places places) {
        this.places = places;
    }

    /** Nobody else changes what a place takes while this is held: so the place is read behind it. */
    Optional<Place> place(PlaceTerms terms) {
        alone(terms.service());
        return places.findByReference(terms.reference());
    }

    void alone(String service) {
        if (places.lock(service).isEmpty()) {
            places.makeGate(service);
            places.lock(service);
        }
    }

    /**
     * Those who give back take nothing from each other, so that any number may at once; whoever asks for something, or would
     * join the line, waits for all of them. Who waits already is served by one of them after the other.
     */
    void share(String service) {
        places.share(service);
        if (places.anybodyWaits(service)) {
            places.lockTurn(service);
        }
    }
}
