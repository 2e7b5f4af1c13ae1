package uk.homeward.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.referral.LiveServiceChoice;

/** What the access team agreed with the person and whoever referred them. */
public record StepUpConfirmation(
        @Nullable Boolean goingAhead,
        @Nullable LocalDate plannedStartOn,
        @Nullable OfferAnswer offer,
        boolean assessmentNeeded,
        @Nullable String note,
        @Nullable BigDecimal hoursPerWeek,
        @Nullable String exitPlan,
        @Nullable LiveServiceChoice liveServiceChoice,
        @Nullable CareInsteadAnswer careInstead) {

    public StepUpConfirmation(
            @Nullable Boolean goingAhead,
            @Nullable LocalDate plannedStartOn,
            @Nullable OfferAnswer offer,
            boolean assessmentNeeded,
            @Nullable String note) {
        this(goingAhead, plannedStartOn, offer, assessmentNeeded, note, null, null, null, null);
    }
}
