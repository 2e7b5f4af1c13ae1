package uk.homeward.directpayment;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * A direct payment is to end.
 *
 * @param byPerson whether the person gives notice; otherwise the council does, and writes why
 * @param reason as the person reads it, where the council ends it
 */
@Embeddable
public record PaymentNotice(
        @Column(name = "notice_by_person") @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Boolean byPerson,
        @Column(name = "notice_on") @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-02-25") @Nullable
                LocalDate givenOn,
        @Column(name = "notice_last_day")
                @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-03-25")
                @Nullable
                LocalDate lastDay,
        @Column(name = "notice_reason")
                @Schema(requiredMode = RequiredMode.REQUIRED, example = "You told us that it is too much work.")
                @Nullable
                String reason) {

    /** @param noticeDays that the council gives */
    PaymentNotice checked(int noticeDays, LocalDate today) {
        boolean own = Wording.answered("byPerson", byPerson, "Say who ends it: the person, or the council.");
        LocalDate given = PaymentAgreement.past("givenOn", givenOn, "Give the day of the notice.", today);
        LocalDate last = Wording.answered("lastDay", lastDay, "Give the last day that the notice names.");
        if (last.isBefore(own ? given : given.plusDays(noticeDays))) {
            throw new Refusal(
                    "lastDay",
                    own
                            ? "The last day is before the notice. Check both days."
                            : "The council gives %d days of notice: not before %s."
                                    .formatted(noticeDays, Wording.day(given.plusDays(noticeDays))));
        }
        return new PaymentNotice(
                own, given, last, Wording.required("reason", "The reason", reason, "Say why the direct payment ends."));
    }
}
