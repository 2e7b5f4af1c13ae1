package uk.homeward.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

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
    record Stated(Map<LocalDate, String> added, Map<LocalDate, String> withdrawn, Set<Integer> years) {}
}
