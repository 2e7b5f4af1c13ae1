package uk.homeward.capacity;

import java.math.BigDecimal;

/** What holds for a place, as far as anybody else's life leaves it alone. */
record PlaceTerms(String reference, String service, PlaceStatus status, Days days, BigDecimal amount) {

    boolean runs(Days wanted) {
        return status == PlaceStatus.PLACED && days.equals(wanted);
    }

    boolean gives(BigDecimal hoursPerWeek) {
        return status == PlaceStatus.PLACED && amount.compareTo(hoursPerWeek) == 0;
    }
}
