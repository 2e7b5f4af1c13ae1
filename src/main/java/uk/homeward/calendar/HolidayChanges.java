package uk.homeward.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was added to the published bank holidays, or taken from them. It is asked whenever days are counted. */
@FunctionalInterface
public interface HolidayChanges {

    HolidayChanges NONE = () -> new Stated(Map.of(), Map.of(), Set.of());

    Stated stated();

    /**
     * @param added by the name of the holiday
     * @param withdrawn what had been published, and is a working day after all
     * @param years whose holidays somebody has seen published, so that they are whole
     */
    record Stated(Map<LocalDate, String> added, Map<LocalDate, String> withdrawn, Set<Integer> years) {

        /** The published holidays of a year with what was added, and without what was withdrawn. */
        SortedMap<LocalDate, String> applied(int year, SortedMap<LocalDate, String> published) {
            SortedMap<LocalDate, String> days = new TreeMap<>(published);
            days.keySet().removeAll(withdrawn.keySet());
            added.forEach((day, name) -> {
                if (day.getYear() == year) {
                    days.put(day, name);
                }
            });
            return days;
        }
    }
}
