package uk.homeward.funding;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.approval.Approvable;
import uk.homeward.funding.PaymentRequests.Reversal;

/** Takes back what was booked wrong, as two people have agreed. */
@Component
class PaymentReversal extends Approvable<Reversal> {

    static final String KIND = "payment-reversal";

    private final ReversalService reversals;

    PaymentReversal(ReversalService reversals) {
        super(KIND, "Reverse a payment", Reversal.class, Set.of("finance", "managers"));
        this.reversals = reversals;
    }

    @Override
    protected void carryOut(String subjectReference, Reversal answers) {
        reversals.reverse(subjectReference, answers.number(), answers.reason());
    }
}
