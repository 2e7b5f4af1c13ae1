package uk.homeward.capacity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** From one day to another; both belong to it. */
@Embeddable
record Days(@Column(name = "first_day") LocalDate first, @Column(name = "last_day") LocalDate last) {

    /** As long as this, and not before the day: whoever waited for a place needs it as long as planned. */
    Days notBefore(LocalDate day) {
        return first.isBefore(day) ? startingOn(day) : this;
    }

    Days startingOn(LocalDate day) {
        return new Days(day, day.plusDays(ChronoUnit.DAYS.between(first, last)));
    }

    Days atMostUntil(LocalDate day) {
        return day.isBefore(last) ? new Days(first, day) : this;
    }
}
