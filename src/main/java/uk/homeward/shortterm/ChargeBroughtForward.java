package uk.homeward.shortterm;

import org.springframework.stereotype.Component;
import uk.homeward.approval.Approvable;
import uk.homeward.shortterm.PurposeService.Asked;

/** A charge that comes forward, as two people have agreed: from the day of their decision, never from one before it. */
@Component
class ChargeBroughtForward extends Approvable<Asked> {

    static final String KIND = "purpose-change";

    private final ChargeService charges;

    ChargeBroughtForward(ChargeService charges) {
        super(KIND, "Bring a charge forward", Asked.class);
        this.charges = charges;
    }

    @Override
    protected void carryOut(String subjectReference, Asked answers) {
        charges.changePurpose(subjectReference, answers.changedOn(), answers.reason());
    }
}
