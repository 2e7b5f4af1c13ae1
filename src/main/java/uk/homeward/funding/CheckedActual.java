package uk.homeward.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** A payment whose particulars are right in themselves. */
record CheckedActual(LocalDate on, Money amount, String document, @Nullable String beyondBecause) {

    static CheckedActual of(ActualBooking booking, LocalDate today) {
        Money amount = Money.askedOrCredit("amount", booking.amount());
        LocalDate on = Wording.answered("on", booking.on(), "Give the day to which the cost belongs.");
        if (on.isAfter(today)) {
            throw new Refusal("on", "Give a day that is not in the future.");
        }
        String document = Wording.requiredLine(
                "document",
                "The document",
                booking.document(),
                "Give the invoice or the internal charge, so that nothing is booked twice.");
        return new CheckedActual(
                on, amount, document, Wording.optional("beyondBecause", "The reason", booking.beyondBecause()));
    }
}
