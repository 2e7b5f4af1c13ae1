package uk.homeward.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The ward says another day than before.
 *
 * @param plannedStartOn first day of support, where it does not move with the discharge
 * @param exitPlan what follows where support now ends after the contract of the service (HAM-05)
 */
public record DischargeMove(
        @Nullable LocalDate dischargeOn,
        @Nullable LocalDate plannedStartOn,
        @Nullable String reason,
        @Nullable String exitPlan) {

    public DischargeMove(@Nullable LocalDate dischargeOn, @Nullable String reason) {
        this(dischargeOn, null, reason, null);
    }
}
