package uk.homeward.council;

import java.time.LocalDate;
import java.util.Optional;

/** Implemented by whoever closes services of the council for good: until when each takes people, and when it ends (KEN-28). */
public interface ServiceClosing {

    /** @param service code of a service */
    Optional<Dates> datesOf(String service);

    /**
     * @param lastStartOn last day on which an episode may start
     * @param closesOn day by which the last episode must have ended
     * @param takenOverBy name of the service that people are offered instead
     */
    record Dates(LocalDate lastStartOn, LocalDate closesOn, String takenOverBy) {}
}
