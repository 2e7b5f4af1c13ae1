package uk.homeward.directpayment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** The account is open, and the first payment is made. */
public record FirstPayment(
        @Nullable PaymentAccount account, @Nullable LocalDate accountOn, @Nullable LocalDate paidOn) {

    FirstPayment checked(LocalDate signedOn, LocalDate today) {
        PaymentAccount where = Wording.answered("paymentAccount", account, "Say where the money goes.");
        LocalDate opened = PaymentAgreement.past(
                "accountOn", accountOn, "Give the day from which the account or the card can be used.", today);
        LocalDate paid = PaymentAgreement.past("paidOn", paidOn, "Give the day of the first payment.", today);
        if (paid.isBefore(signedOn)) {
            throw new Refusal(
                    "paidOn",
                    "The agreement was signed on %s. Nothing is paid before: check both days."
                            .formatted(Wording.day(signedOn)));
        }
        if (paid.isBefore(opened)) {
            throw new Refusal("paidOn", "The account could not be used before %s.".formatted(Wording.day(opened)));
        }
        return new FirstPayment(where, opened, paid);
    }
}
