package uk.homeward.hospital;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * A stay in hospital as somebody tells it: while it lasts, or when it is over, in one act.
 *
 * @param returnedOn nothing while the person is in hospital
 * @param lateReason why it is told so late, where it is
 */
public record StayDates(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable LocalDate admittedOn,
        @Nullable LocalDate returnedOn,
        @Nullable String lateReason) {

    /** The person is in hospital, and it is told in time. */
    public static StayDates since(@Nullable LocalDate admittedOn) {
        return new StayDates(admittedOn, null, null);
    }

    public Stay checked(LocalDate today) {
        LocalDate admitted = past(
                "admittedOn",
                Wording.answered("admittedOn", admittedOn, "Give the day of admission."),
                "The day of admission is in the future. Record it when it has come.",
                today);
        return new Stay(admitted, returnedOn == null ? null : returned(returnedOn, admitted, today));
    }

    static LocalDate returned(@Nullable LocalDate told, LocalDate admittedOn, LocalDate today) {
        LocalDate returned = past(
                "returnedOn",
                Wording.answered("returnedOn", told, "Give the day of return."),
                "The day of return is in the future. Record it when it has come.",
                today);
        if (returned.isBefore(admittedOn)) {
            throw new Refusal(
                    "returnedOn",
                    "The person went into hospital on %s. The return cannot lie before that day."
                            .formatted(Wording.day(admittedOn)));
        }
        return returned;
    }

    private static LocalDate past(String field, LocalDate day, String sentence, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Refusal(field, sentence);
        }
        return day;
    }
}
