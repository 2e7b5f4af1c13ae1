package uk.homeward.absence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days that somebody is away. The first day counts, the day of return does not.
 *
 * @param backOn the planned day of return, until another one is told
 */
public record Away(LocalDate from, LocalDate backOn) {

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(backOn);
    }

    public boolean overlaps(Away other) {
        return from.isBefore(other.backOn) && other.from.isBefore(backOn);
    }

    public int days() {
        return (int) Math.max(0, ChronoUnit.DAYS.between(from, backOn));
    }
}
