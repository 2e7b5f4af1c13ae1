package uk.homeward.supportplan;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One visit of the week (long-term support, section 3).
 *
 * @param latestStart the visit begins between the earliest and this
 * @param workers one, or two at once
 * @param timeCritical whether it must not come later, for example because of medicines
 * @param shortReason why less than half an hour is enough; nothing for longer ones
 */
public record PlannedVisit(
        DayOfWeek day,
        LocalTime earliestStart,
        LocalTime latestStart,
        int minutes,
        int workers,
        boolean timeCritical,
        List<VisitTask> tasks,
        @Nullable String shortReason) {

    /** Whoever plans less says why (NICE NG21, 1.4.1). */
    static final int SHORT = 30;

    static final int MOST_MINUTES = 24 * 60;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    public PlannedVisit(
            DayOfWeek day,
            LocalTime earliestStart,
            LocalTime latestStart,
            int minutes,
            int workers,
            boolean timeCritical,
            List<VisitTask> tasks) {
        this(day, earliestStart, latestStart, minutes, workers, timeCritical, tasks, null);
    }

    /** If both begin at their earliest; of two in the order of the week, the later of Sunday night goes on into Monday. */
    boolean overlaps(PlannedVisit later, int minutesOfAWeek) {
        return overlaps(from(), later) || overlaps(from() + minutesOfAWeek, later);
    }

    private boolean overlaps(int from, PlannedVisit other) {
        return from < other.from() + other.minutes && other.from() < from + minutes;
    }

    private int from() {
        return (day.getValue() - 1) * MOST_MINUTES + earliestStart.toSecondOfDay() / 60;
    }

    PlannedVisit on(DayOfWeek another) {
        return new PlannedVisit(
                another, earliestStart, latestStart, minutes, workers, timeCritical, tasks, shortReason);
    }

    int workerMinutes() {
        return minutes * workers;
    }

    /** {@code Monday 08:00 to 08:30} */
    public String words() {
        return "%s %s, %d minutes".formatted(dayName(), window(), minutes);
    }

    public String dayName() {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /** {@code 08:00 to 08:30}, or one time where both are the same. */
    public String window() {
        return earliestStart.equals(latestStart)
                ? time(earliestStart)
                : "%s to %s".formatted(time(earliestStart), time(latestStart));
    }

    static String time(LocalTime time) {
        return TIME.format(time);
    }
}
