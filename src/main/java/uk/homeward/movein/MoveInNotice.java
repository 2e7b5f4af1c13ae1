package uk.homeward.movein;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * Another council says that somebody moves in.
 *
 * @param arrivesOn the day of arrival, from which on the needs are met
 * @param needs as the other council met them
 * @param hoursPerWeek of the care that it gave
 * @param provider the code of whoever gives the care from that day on
 */
public record MoveInNotice(
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "Kent County Council") @Nullable String fromCouncil,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-03-01") @Nullable LocalDate toldOn,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-03-15") @Nullable LocalDate arrivesOn,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "Two visits a day, to wash and to dress.") @Nullable
                String needs,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "10.5") @Nullable BigDecimal hoursPerWeek,
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable String provider) {

    private static final BigDecimal WEEK = BigDecimal.valueOf(336);

    MoveInNotice checked(LocalDate today) {
        String council = Wording.requiredLine(
                "fromCouncil", "The council", fromCouncil, "Give the name of the council that the person comes from.");
        LocalDate told = Wording.answered("toldOn", toldOn, "Give the day on which that council told you.");
        if (told.isAfter(today)) {
            throw new Refusal("toldOn", "This day lies ahead. Record the notice when it has been given.");
        }
        LocalDate arrives = Wording.answered("arrivesOn", arrivesOn, "Give the day of arrival.");
        if (arrives.isAfter(today.plusYears(1)) || arrives.isBefore(today.minusYears(1))) {
            throw new Refusal("arrivesOn", "This is more than a year away. Check the year.");
        }
        BigDecimal hours = Wording.answered("hoursPerWeek", hoursPerWeek, "Give the hours a week of the care there.");
        if (hours.signum() <= 0 || hours.compareTo(WEEK) > 0) {
            throw new Refusal("hoursPerWeek", "Give hours above nothing, and no more than two workers have in a week.");
        }
        return new MoveInNotice(
                council,
                told,
                arrives,
                Wording.required(
                        "needs",
                        "The needs",
                        needs,
                        "Say which needs that council met, and how: they are met alike here."),
                hours,
                Wording.answered("provider", provider, "Choose who gives the care from the day of arrival on."));
    }
}
