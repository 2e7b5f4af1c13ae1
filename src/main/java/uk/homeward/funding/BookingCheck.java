package uk.homeward.funding;

import org.springframework.stereotype.Component;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** What must be right between a payment and its commitment before it is booked. */
@Component
class BookingCheck {

    private final CommitmentAllocator allocator;
    private final Actuals actuals;

    BookingCheck(CommitmentAllocator allocator, Actuals actuals) {
        this.allocator = allocator;
        this.actuals = actuals;
    }

    /** @return the commitment, held until the transaction ends */
    Commitment locked(String reference, CheckedActual actual) {
        Commitment commitment = allocator.lock(reference, actual.on());
        if (actual.on().isBefore(commitment.days().from())) {
            throw new Refusal(
                    "on",
                    "This is before the commitment begins, on %s. Check the day, or book it to another commitment."
                            .formatted(Wording.day(commitment.days().from())));
        }
        if (commitment.parts().isEmpty()) {
            throw new Conflict(
                    "Nothing is committed here: what the council's own team gives, or a block that it bought, is paid with"
                            + " that team or contract. Book it there, or commit first what is to be paid.");
        }
        if (actuals.isBooked(reference, DocumentKey.of(actual.document()))) {
            throw new Conflict("This document has already been booked to this commitment.");
        }
        return commitment;
    }
}
