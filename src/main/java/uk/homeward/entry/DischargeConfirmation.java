package uk.homeward.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.referral.LiveServiceChoice;

/**
 * What the access team learnt from the ward.
 *
 * @param goingHome whether the discharge is going ahead
 * @param plannedStartOn first day of support; the day of discharge unless said otherwise, after it only with bridging care (no gap)
 * @param bridgingNeeded whether care is needed at home before the service starts
 * @param assessmentNeeded whether time for assessment and planning of later care is needed (KEN-05, KEN-07)
 * @param hoursPerWeek of support, if not the usual ones of the service
 * @param exitPlan what follows where support ends after the contract of the service (HAM-05)
 * @param liveServiceChoice where the person turns out to have a live service; nothing holds what was chosen at triage
 */
public record DischargeConfirmation(
        @Nullable Boolean goingHome,
        @Nullable LocalDate dischargeOn,
        @Nullable LocalDate plannedStartOn,
        @Nullable OfferAnswer offer,
        boolean assessmentNeeded,
        @Nullable String note,
        @Nullable Boolean bridgingNeeded,
        @Nullable BigDecimal hoursPerWeek,
        @Nullable String exitPlan,
        @Nullable LiveServiceChoice liveServiceChoice,
        @Nullable CareInsteadAnswer careInstead) {

    public DischargeConfirmation(
            @Nullable Boolean goingHome,
            @Nullable LocalDate dischargeOn,
            @Nullable LocalDate plannedStartOn,
            @Nullable OfferAnswer offer,
            boolean assessmentNeeded,
            @Nullable String note,
            @Nullable Boolean bridgingNeeded) {
        this(
                goingHome,
                dischargeOn,
                plannedStartOn,
                offer,
                assessmentNeeded,
                note,
                bridgingNeeded,
                null,
                null,
                null,
                null);
    }
}
