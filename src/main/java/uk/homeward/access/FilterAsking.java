package uk.homeward.access;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.WorkingHours;

/**
 * Who looks through a filter, and when.
 *
 * @param groups never empty
 */
record FilterAsking(@Nullable String person, List<String> groups, ZonedDateTime now) {

    Date nextMonday() {
        return startOf(monday().plusWeeks(1));
    }

    /** The engine's "after" leaves the moment itself out. */
    Date justBeforeMonday() {
        return new Date(startOf(monday()).getTime() - 1);
    }

    private LocalDate monday() {
        return now.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(WorkingHours.ZONE).toInstant());
    }
}
