package uk.homeward.directpayment;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * What the person signed.
 *
 * @param weekly pounds
 * @param needFoundOn from which day on it is paid, apart from days on which the council arranged the care
 * @param employs whether the person employs somebody, and had to be asked whether they want support with that
 * @param employerSupportOn when they were asked
 */
@Embeddable
public record PaymentAgreement(
        @Nullable LocalDate signedOn,
        @Nullable BigDecimal weekly,
        @Nullable LocalDate needFoundOn,
        @Nullable Boolean employs,
        @Nullable LocalDate employerSupportOn) {

    PaymentAgreement checked(LocalDate chosenOn, LocalDate today) {
        LocalDate signed = past("signedOn", signedOn, "Give the day on which the agreement was signed.", today);
        LocalDate need = past("needFoundOn", needFoundOn, "Give the day on which the need was found.", today);
        if (need.isAfter(signed)) {
            throw new Refusal("needFoundOn", "The need was found before the agreement was signed. Check both days.");
        }
        if (signed.isBefore(chosenOn.minusYears(1))) {
            throw new Refusal("signedOn", "This is more than a year before it was chosen. Check the year.");
        }
        BigDecimal amount = Wording.answered("weeklyAmount", weekly, "Give the amount a week.");
        if (amount.signum() <= 0) {
            throw new Refusal("weeklyAmount", "Give an amount above nothing.");
        }
        boolean employer = Wording.answered("employs", employs, "Say whether the person employs somebody.");
        LocalDate asked = employer
                ? past(
                        "employerSupportOn",
                        employerSupportOn,
                        "Whoever employs somebody is asked whether they want support with that. Give the day on which"
                                + " they were.",
                        today)
                : null;
        return new PaymentAgreement(signed, amount, need, employer, asked);
    }

    static LocalDate past(String field, @Nullable LocalDate given, String missing, LocalDate today) {
        LocalDate day = Wording.answered(field, given, missing);
        if (day.isAfter(today)) {
            throw new Refusal(field, "%s lies ahead. Record it when it has happened.".formatted(Wording.day(day)));
        }
        return day;
    }
}
