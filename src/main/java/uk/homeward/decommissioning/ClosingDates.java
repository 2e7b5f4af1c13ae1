package uk.homeward.decommissioning;

import java.time.LocalDate;

/**
 * The last days on which somebody may start, so that the longest support ends by the closing date (KEN-28).
 *
 * @param maximumDays longest planned length, the first day counted
 * @param extensionDays longest extension
 */
record ClosingDates(LocalDate closesOn, int maximumDays, int extensionDays) {

    LocalDate lastSafeStart() {
        return closesOn.minusDays(maximumDays - 1L);
    }

    /** For somebody who may need the longest extension as well. */
    LocalDate lastSafeStartIfExtended() {
        return lastSafeStart().minusDays(extensionDays);
    }
}
