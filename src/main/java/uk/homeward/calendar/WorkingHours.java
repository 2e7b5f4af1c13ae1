package uk.homeward.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When the timers of a day fire, in local time: those that begin a day, and those that end one. Neither may lie between
 * 01:00 and 02:00, an hour that does not exist on the day the clocks go forward.
 */
public record WorkingHours(LocalTime from, LocalTime until) {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final LocalTime CLOCK_CHANGE_BEGINS = LocalTime.of(1, 0);
    private static final LocalTime CLOCK_CHANGE_ENDS = LocalTime.of(2, 0);

    /** @throws IllegalArgumentException saying what is wrong, in words that complete "workingHours …" */
    public WorkingHours {
        if (!happensOnceEveryDay(from) || !happensOnceEveryDay(until)) {
            throw new IllegalArgumentException(
                    "must give from and until as times outside 01:00 to 02:00, an hour that a clock change skips or repeats");
        }
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("must begin before they end");
        }
    }

    /** The day on which something happens here. */
    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    public Instant morningOf(LocalDate day) {
        return day.atTime(from).atZone(ZONE).toInstant();
    }

    public Instant eveningOf(LocalDate day) {
        return day.atTime(until).atZone(ZONE).toInstant();
    }

    // Read from a council's file, a time may be absent.
    private static boolean happensOnceEveryDay(@Nullable LocalTime time) {
        return time != null && (time.isBefore(CLOCK_CHANGE_BEGINS) || !time.isBefore(CLOCK_CHANGE_ENDS));
    }
}
