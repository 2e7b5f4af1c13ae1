package uk.homeward.delivery;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * A provider says that it will give care no longer.
 *
 * @param givenOn the day on which it said so
 * @param lastDay until which it goes on in any case
 */
public record HandBackNotice(
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-02-25") @Nullable LocalDate givenOn,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-03-25") @Nullable LocalDate lastDay,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "It has nobody in the village any more.") @Nullable
                String reason) {

    LocalDate given(LocalDate today) {
        LocalDate day = Wording.answered("givenOn", givenOn, "Give the day on which the provider gave notice.");
        if (day.isAfter(today)) {
            throw new Refusal("givenOn", "The notice lies ahead. Record it when it has been given.");
        }
        return day;
    }

    LocalDate last(LocalDate today) {
        LocalDate day = Wording.answered("lastDay", lastDay, "Give the last day until which the provider goes on.");
        if (day.isBefore(given(today))) {
            throw new Refusal("lastDay", "The last day is before the notice. Check both days.");
        }
        return day;
    }

    String why() {
        return Wording.required("reason", "The reason", reason, "Say why the provider hands care back.");
    }

    /** Days from the notice to the last day. */
    int days(LocalDate today) {
        return (int) ChronoUnit.DAYS.between(given(today), last(today));
    }
}
