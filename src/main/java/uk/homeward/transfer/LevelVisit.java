package uk.homeward.transfer;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.homeward.delivery.VisitNeed;

/** A visit of a week, as far as it counts for the level of care. */
record LevelVisit(@Nullable DayOfWeek day, LocalTime start, int minutes, int workers)
        implements Comparable<LevelVisit> {

    static LevelVisit of(VisitNeed need, int laterMinutes) {
        return new LevelVisit(
                need.day(), need.earliestStart().plusMinutes(laterMinutes), need.minutes(), need.workers());
    }

    long allMinutes() {
        return (long) minutes * workers;
    }

    private int place() {
        return (day == null ? 0 : day.getValue()) * 24 * 60 + start.toSecondOfDay() / 60;
    }

    /** Minutes by which the other begins earlier or later. */
    int shift(LevelVisit other) {
        return Math.abs(place() - other.place());
    }

    boolean sameDay(LevelVisit other) {
        return day == other.day;
    }

    /** "Monday at 08:00" */
    String inWords() {
        return "%s at %s".formatted(day == null ? "every day" : day.getDisplayName(TextStyle.FULL, Locale.UK), start);
    }

    @Override
    public int compareTo(LevelVisit other) {
        return Integer.compare(place(), other.place());
    }
}
