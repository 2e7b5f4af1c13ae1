package uk.homeward.calendar;

import java.time.LocalDate;

/** Monday to Friday without the bank holidays of the council's jurisdiction. */
public class WorkingDays {

    private final Jurisdiction jurisdiction;

    public WorkingDays(Jurisdiction jurisdiction) {
        this.jurisdiction = jurisdiction;
    }

    public boolean isWorkingDay(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** The day that lies this many working days after the given one; 0 gives the day itself if it is a working day, else the next. */
    public LocalDate after(LocalDate day, int workingDays) {
        throw new UnsupportedOperationException();
    }

    /** The last working day on or before the given one. */
    public LocalDate onOrBefore(LocalDate day) {
        throw new UnsupportedOperationException();
    }
}
