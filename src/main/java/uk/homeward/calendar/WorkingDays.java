package uk.homeward.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Monday to Friday without the bank holidays of the council's jurisdiction. */
public class WorkingDays {

    private final BankHolidays bankHolidays;

    public WorkingDays(Jurisdiction jurisdiction) {
        this.bankHolidays = BankHolidays.of(jurisdiction);
    }

    /** @throws uk.homeward.refusal.Refusal if the bank holidays of that year are not known */
    public boolean isWorkingDay(LocalDate day) {
        return !bankHolidays.include(day)
                && day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The last working day before the given day. */
    public LocalDate before(LocalDate day) {
        LocalDate reached = day.minusDays(1);
        while (!isWorkingDay(reached)) {
            reached = reached.minusDays(1);
        }
        return reached;
    }

    /** The day that lies this many working days after the given one; 0 gives the day itself if it is a working day, else the next. */
    public LocalDate after(LocalDate day, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("Working days are counted forwards");
        }
        LocalDate reached = day;
        int left = workingDays;
        while (left > 0 || !isWorkingDay(reached)) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }
}
