package uk.homeward.capacity;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What holds for a place, as far as anybody else's life leaves it alone. */
record PlaceTerms(
        String reference, String service, PlaceStatus status, LocalDate first, LocalDate last, BigDecimal amount) {

    boolean runs(Days days) {
        return status == PlaceStatus.PLACED && first.equals(days.first()) && last.equals(days.last());
    }

    boolean gives(BigDecimal hoursPerWeek) {
        return status == PlaceStatus.PLACED && amount.compareTo(hoursPerWeek) == 0;
    }
}
