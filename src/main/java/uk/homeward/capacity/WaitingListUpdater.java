package uk.homeward.capacity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.TimePassed;

/** A day may bring capacity without anybody's act: hours bought from that day on, a place whose last day was yesterday. */
@Component
class WaitingListUpdater {

    private static final Logger log = LoggerFactory.getLogger(WaitingListUpdater.class);

    private final CapacityService capacity;
    private final Places places;

    WaitingListUpdater(CapacityService capacity, Places places) {
        this.capacity = capacity;
        this.places = places;
    }

    // First: what fails elsewhere when time passes keeps nobody waiting.
    @EventListener(TimePassed.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void moveOn() {
        places.servicesWithALine().forEach(this::moveOn);
    }

    /** One transaction a service: what fails in one is tried again next time, and hinders no other. */
    private void moveOn(String service) {
        try {
            capacity.moveOn(service);
        } catch (RuntimeException failed) {
            log.warn(
                    "The line of {} could not move on: {}",
                    service,
                    failed.getClass().getName());
        }
    }
}
