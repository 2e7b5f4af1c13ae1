package uk.homeward.funding;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.approval.Approvable;
import uk.homeward.funding.PaymentRequests.Beyond;

/** Pays more than was committed, as two people have agreed. */
@Component
class PaymentBeyond implements Approvable<Beyond> {

    static final String KIND = "payment-beyond-commitment";

    private final ActualService actuals;

    PaymentBeyond(ActualService actuals) {
        this.actuals = actuals;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "Pay more than is committed";
    }

    @Override
    public Class<Beyond> answers() {
        return Beyond.class;
    }

    @Override
    public Set<String> approvers() {
        return Set.of("finance", "managers");
    }

    @Override
    public void carryOut(String subjectReference, Beyond answers) {
        actuals.bookBeyond(subjectReference, answers.booking());
    }
}
