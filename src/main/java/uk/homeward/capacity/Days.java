package uk.homeward.capacity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** From one day to another; both belong to it. */
record Days(LocalDate first, LocalDate last) {

    /** As long as this, and not before the day: whoever waited for a place needs it as long as planned. */
    Days notBefore(LocalDate day) {
        return first.isBefore(day) ? startingOn(day) : this;
    }

    Days startingOn(LocalDate day) {
        return new Days(day, day.plusDays(ChronoUnit.DAYS.between(first, last)));
    }
}
