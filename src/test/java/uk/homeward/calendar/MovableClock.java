package uk.homeward.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that a test sets to the morning of a day. */
public final class MovableClock extends Clock {

    private Instant now;

    public MovableClock(LocalDate today) {
        this.now = morning(today);
    }

    public void set(LocalDate today) {
        now = morning(today);
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(WorkingHours.ZONE).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return WorkingHours.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
