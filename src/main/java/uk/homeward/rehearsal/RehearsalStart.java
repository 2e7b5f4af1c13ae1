package uk.homeward.rehearsal;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import uk.homeward.calendar.WorkingHours;

/** The day on which the demo's story begins, so that a council plays on its own dates. */
record RehearsalStart(LocalDate day) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    static Optional<RehearsalStart> named(String setting) {
        if (setting.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RehearsalStart(LocalDate.parse(setting.strip())));
        } catch (DateTimeException noDay) {
            throw new Mistake("homeward.rehearsal.start is \"%s\". Give a day such as 2024-01-15.".formatted(setting));
        }
    }

    void begin(RehearsalClockStore store) {
        Instant moment = day.atTime(MORNING).atZone(WorkingHours.ZONE).toInstant();
        if (!store.begin(day, Duration.between(Clock.system(WorkingHours.ZONE).instant(), moment))) {
            throw new Mistake(
                    """
                    The data of this demo did not begin on %s, and its lives cannot be set back. Name another directory \
                    (homeward.data-dir), or leave homeward.rehearsal.start out."""
                            .formatted(day));
        }
    }

    /** The demo cannot begin on that day. */
    static class Mistake extends RuntimeException {
        Mistake(String sentence) {
            super(sentence, null, false, false);
        }
    }
}
