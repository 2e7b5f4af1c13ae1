package uk.homeward.delivery;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visit that somebody has to make, week by week.
 *
 * @param planReference the version of the plan that it stands in
 * @param planNumber from 1, in the order of the plan's week
 * @param day nothing for each day: what has no visits has a window, from its earliest to its latest time
 */
public record VisitNeed(
        String planReference,
        int planNumber,
        @Nullable DayOfWeek day,
        LocalTime earliestStart,
        LocalTime latestStart,
        int minutes,
        int workers,
        boolean timeCritical) {

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    /** The day from which it is needed where nobody is wanted before the moment. */
    LocalDate firstDayFrom(LocalDateTime moment) {
        LocalDate day = moment.toLocalDate();
        return earliestStart.isBefore(moment.toLocalTime()) ? day.plusDays(1) : day;
    }

    /** What goes on of it, or has not ended before the day; what lapsed earlier is needed anew. */
    @Nullable
    DeliveredVisit known(List<DeliveredVisit> visits, LocalDate from) {
        return visits.stream()
                .filter(visit -> visit.is(this) && visit.isNeededAfter(from.minusDays(1)))
                .min(Comparator.comparing(visit -> !visit.open()))
                .orElse(null);
    }

    /** Care that somebody arranged without this council: no plan of ours says what it is. */
    static VisitNeed unplanned() {
        return window("-", 1, 0);
    }

    /** Support that is counted in hours, or lives with the person: it is there each day. */
    public static VisitNeed window(String planReference, int planNumber, int minutes) {
        return new VisitNeed(
                planReference, planNumber, null, LocalTime.MIDNIGHT, LocalTime.of(23, 59), minutes, 1, false);
    }

    /** The same, by the hours of a week. */
    static VisitNeed window(String planReference, int planNumber, BigDecimal hoursPerWeek) {
        return window(planReference, planNumber, hoursPerWeek.multiply(HOUR).intValue());
    }

    /** Beside what a plan says, for a time. */
    public static VisitNeed beside(DayOfWeek day, LocalTime start, int minutes, int workers) {
        return new VisitNeed("MORE", day.getValue(), day, start, start, minutes, workers, false);
    }
}
