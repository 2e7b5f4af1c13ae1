package uk.homeward.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.council.CouncilProfile;

/** Turns the domain's days into the engine's moments: a day begins and ends with the council's working hours. */
@Component
public class EngineDates {

    private final CouncilProfile council;
    private final java.time.ZoneId zone = java.time.ZoneId.of("Europe/London");

    EngineDates(CouncilProfile council) {
        this.council = council;
    }

    /** When the working day begins. */
    public Date morningOf(LocalDate day) {
        return at(day.atTime(council.workingHours().from()).atZone(zone).toInstant());
    }

    /** When the working day is over. */
    public Date eveningOf(LocalDate day) {
        return at(day.atTime(council.workingHours().until()).atZone(zone).toInstant());
    }

    public Date at(Instant moment) {
        return Date.from(moment);
    }
}
