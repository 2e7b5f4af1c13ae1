package uk.homeward.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When the timers of a day fire, in local time: those that begin a day, and those that end one. Neither may lie between
 * 01:00 and 02:00, an hour that does not exist on the day the clocks go forward.
 */
public record WorkingHours(LocalTime from, LocalTime until) {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    public Instant morningOf(LocalDate day) {
        return day.atTime(from).atZone(ZONE).toInstant();
    }

    public Instant eveningOf(LocalDate day) {
        return day.atTime(until).atZone(ZONE).toInstant();
    }
}
