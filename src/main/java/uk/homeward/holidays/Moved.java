package uk.homeward.holidays;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import uk.homeward.calendar.CountedDates.MovedDate;

/** A {@link MovedDate} as it is kept. */
@Embeddable
record Moved(String reference, String what, LocalDate was, LocalDate became) {

    static Moved of(MovedDate date) {
        return new Moved(date.reference(), date.what(), date.was(), date.became());
    }

    MovedDate told() {
        return new MovedDate(reference, what, was, became);
    }
}
