package uk.homeward.holidays;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.HolidayChanges;

/** Tells the calendar what was added and withdrawn, on whichever node; of each day what was told last. */
@Component
class HolidayChangeReader implements HolidayChanges {

    private final ToldHolidays told;

    HolidayChangeReader(ToldHolidays told) {
        this.told = told;
    }

    @Override
    public Stated stated() {
        Map<LocalDate, String> added = new TreeMap<>();
        Map<LocalDate, String> withdrawn = new TreeMap<>();
        for (HolidayChange change : told.findAllByOrderByIdAsc()) {
            (change.holiday() ? withdrawn : added).remove(change.day());
            (change.holiday() ? added : withdrawn).put(change.day(), change.name());
        }
        return new Stated(added, withdrawn, Set.copyOf(told.years()));
    }
}
