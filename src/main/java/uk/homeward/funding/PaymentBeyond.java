package uk.homeward.funding;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.approval.Approvable;
import uk.homeward.funding.PaymentRequests.Beyond;

/** Pays more than was committed, as two people have agreed. */
@Component
class PaymentBeyond extends Approvable<Beyond> {

    static final String KIND = "payment-beyond-commitment";

    private final ActualService actuals;

    PaymentBeyond(ActualService actuals) {
        super(KIND, "Pay more than is committed", Beyond.class, Set.of("finance", "managers"));
        this.actuals = actuals;
    }

    @Override
    protected void carryOut(String subjectReference, Beyond answers) {
        actuals.bookBeyond(subjectReference, answers.booking());
    }
}
