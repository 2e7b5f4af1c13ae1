package uk.homeward.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;

/** What a hospital may say of the discharge of whom it refers: neither too far back nor ahead, and in order. */
final class DischargeDates {
    private DischargeDates() {}

    /** Discharge home with support is the way into step-down, so a hospital says when (KEN-04). */
    static @Nullable LocalDate expected(@Nullable LocalDate given, ReferralSource source, LocalDate today) {
        String field = "expectedDischargeOn";
        if (given == null) {
            if (source.isHospital()) {
                throw new Refusal(field, "Give the day on which the hospital expects to discharge the person.");
            }
            return null;
        }
        // The ward often tells on Monday of whom it sent home on Saturday: nobody is turned away for that.
        if (given.isBefore(today.minusYears(1))) {
            throw new Refusal(field, "The expected discharge is more than a year ago. Check the year.");
        }
        if (given.isAfter(today.plusYears(1))) {
            throw new Refusal(field, "The expected discharge is more than a year ahead. Check the year.");
        }
        return given;
    }

    static @Nullable LocalDate medicallyFit(ReferralRequest asked, LocalDate today) {
        LocalDate given = asked.medicallyFitOn();
        String field = "medicallyFitOn";
        if (given == null) {
            return null;
        }
        if (given.isBefore(today.minusYears(1))) {
            throw new Refusal(field, "The day of being medically fit is more than a year ago. Check the year.");
        }
        if (asked.expectedDischargeOn() != null && given.isAfter(asked.expectedDischargeOn())) {
            throw new Refusal(
                    field, "The day of being medically fit is after the expected discharge. Check both days.");
        }
        return given;
    }
}
