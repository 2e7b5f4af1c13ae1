package uk.homeward.reassessment;

import java.time.LocalDate;

/**
 * What became known of people in one week.
 *
 * @param monday first day of the week
 * @param waiting how many were not accounted for at its end
 */
public record ReassessmentWeek(
        LocalDate monday, long assessed, long declined, long died, long moved, long supportEnded, long waiting) {

    public long accounted() {
        return assessed + declined + died + moved + supportEnded;
    }
}
