package uk.homeward.capacity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.TimePassed;

/** Places go to another provider on the day that was said. */
@Component
class PlaceMover {

    private static final Logger log = LoggerFactory.getLogger(PlaceMover.class);

    private final Places places;
    private final PlaceProviderService providers;

    PlaceMover(Places places, PlaceProviderService providers) {
        this.places = places;
        this.providers = providers;
    }

    @EventListener
    void on(TimePassed time) {
        places.toMove(time.today()).forEach(this::move);
    }

    /** One transaction each: what fails is tried again next time, and hinders nobody else. */
    private void move(String reference) {
        try {
            providers.moveAsPlanned(reference);
        } catch (RuntimeException failed) {
            log.warn(
                    "The place of {} could not move: {}",
                    reference,
                    failed.getClass().getName());
        }
    }
}
