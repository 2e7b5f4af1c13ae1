package uk.homeward.provision;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.TimePassed;
import uk.homeward.capacity.CapacityService;
import uk.homeward.capacity.PlaceStatus;
import uk.homeward.funding.OverrunService;

/** Whoever is still in a service past the planned end still costs money: the commitment follows, week by week. */
@Component
class OverrunListener {

    private static final Logger log = LoggerFactory.getLogger(OverrunListener.class);

    private final OverrunService money;
    private final CapacityService capacity;

    OverrunListener(OverrunService money, CapacityService capacity) {
        this.money = money;
        this.capacity = capacity;
    }

    @EventListener
    void on(TimePassed time) {
        money.overrunning(time.today()).stream().filter(this::isInPlace).forEach(reference -> follow(reference, time));
    }

    /** Whoever still waits has cost nothing yet. */
    private boolean isInPlace(String reference) {
        return capacity.find(reference)
                .map(place -> place.status() == PlaceStatus.PLACED)
                .orElse(true);
    }

    /** One transaction each: what fails is tried again next time, and hinders nobody else. */
    private void follow(String reference, TimePassed time) {
        try {
            money.follow(reference, time.today());
        } catch (RuntimeException failed) {
            log.warn(
                    "The money of {} could not follow: {}",
                    reference,
                    failed.getClass().getName());
        }
    }
}
