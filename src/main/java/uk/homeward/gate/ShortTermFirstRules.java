package uk.homeward.gate;

import jakarta.validation.constraints.Min;
import java.time.LocalDate;

/** @param countsForMonths how long a short-term outcome, a declined offer or an exemption counts (HAM-08, HAM-09) */
record ShortTermFirstRules(@Min(1) int countsForMonths) {

    /** Of a council that has no short-term service: nothing has to come first. */
    static final ShortTermFirstRules NOT_ASKED = new ShortTermFirstRules(0);

    boolean asked() {
        return countsForMonths > 0;
    }

    LocalDate countsSince(LocalDate today) {
        return today.minusMonths(countsForMonths);
    }
}
