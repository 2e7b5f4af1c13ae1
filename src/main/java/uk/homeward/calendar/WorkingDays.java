package uk.homeward.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.function.Predicate;

/**
 * Monday to Friday without the bank holidays of the council's jurisdiction. A year whose holidays are not known is counted
 * by the usual rules: care does not wait for a list.
 */
public class WorkingDays {

    private final BankHolidays bankHolidays;
    private final HolidayChanges changes;

    /** With the published bank holidays alone. */
    public WorkingDays(Jurisdiction jurisdiction) {
        this(jurisdiction, HolidayChanges.NONE);
    }

    public WorkingDays(Jurisdiction jurisdiction, HolidayChanges changes) {
        this.bankHolidays = BankHolidays.of(jurisdiction);
        this.changes = changes;
    }

    public boolean isWorkingDay(LocalDate day) {
        return isWorkingDay(day, changes.stated());
    }

    /** For whoever looks at many days at once: what was told of holidays is read once. */
    public Predicate<LocalDate> asTold() {
        HolidayChanges.Stated stated = changes.stated();
        return day -> isWorkingDay(day, stated);
    }

    private boolean isWorkingDay(LocalDate day, HolidayChanges.Stated stated) {
        return !isWeekend(day)
                && !stated.added().containsKey(day)
                && (stated.withdrawn().containsKey(day)
                        || !bankHolidays.in(day.getYear()).containsKey(day));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The last working day before the given day. */
    public LocalDate before(LocalDate day) {
        Predicate<LocalDate> working = asTold();
        LocalDate reached = day.minusDays(1);
        while (!working.test(reached)) {
            reached = reached.minusDays(1);
        }
        return reached;
    }

    /** The day that lies this many working days after the given one; 0 gives the day itself if it is a working day, else the next. */
    public LocalDate after(LocalDate day, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("Working days are counted forwards");
        }
        HolidayChanges.Stated stated = changes.stated();
        LocalDate reached = day;
        int left = workingDays;
        while (left > 0 || !isWorkingDay(reached, stated)) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached, stated)) {
                left--;
            }
        }
        return reached;
    }

    /** Whether the bank holidays of that year were published, or somebody has seen them. If not, a date in it may be wrong. */
    public boolean knows(int year) {
        return bankHolidays.arePublished(year) || changes.stated().years().contains(year);
    }

    /** With their names. */
    public SortedMap<LocalDate, String> holidaysIn(int year) {
        return changes.stated().applied(year, bankHolidays.in(year));
    }
}
