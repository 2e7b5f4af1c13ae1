package uk.homeward.funding;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.approval.Approvable;
import uk.homeward.funding.PaymentRequests.Reversal;

/** Takes back what was booked wrong, as two people have agreed. */
@Component
class PaymentReversal implements Approvable<Reversal> {

    static final String KIND = "payment-reversal";

    private final ActualService actuals;

    PaymentReversal(ActualService actuals) {
        this.actuals = actuals;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "Reverse a payment";
    }

    @Override
    public Class<Reversal> answers() {
        return Reversal.class;
    }

    @Override
    public Set<String> approvers() {
        return Set.of("finance", "managers");
    }

    @Override
    public void carryOut(String subjectReference, Reversal answers) {
        actuals.reverse(subjectReference, answers.number(), answers.reason());
    }
}
