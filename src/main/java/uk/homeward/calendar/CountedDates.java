package uk.homeward.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Dates of a room that were counted in working days, and wait. */
public interface CountedDates {

    /**
     * Bank holidays have changed: what still lies ahead is counted again, on the record and in the engine.
     *
     * @return what has moved
     */
    List<MovedDate> countAgain();

    /** @param what for example "Reminder of the review" */
    record MovedDate(String reference, String what, LocalDate was, LocalDate became) {

        public static MovedDate of(String reference, String what, Instant was, Instant became) {
            return new MovedDate(reference, what, WorkingHours.dayOf(was), WorkingHours.dayOf(became));
        }
    }
}
