package uk.homeward.shortterm;

import org.springframework.stereotype.Component;
import uk.homeward.approval.Approvable;
import uk.homeward.shortterm.PurposeService.Asked;

/** A charge that comes forward, as two people have agreed: from the day of their decision, never from one before it. */
@Component
class ChargeBroughtForward extends Approvable<Asked> {

    static final String KIND = "purpose-change";

    private final PurposeService purposes;

    ChargeBroughtForward(PurposeService purposes) {
        super(KIND, "Bring a charge forward", Asked.class);
        this.purposes = purposes;
    }

    @Override
    protected void carryOut(String subjectReference, Asked answers) {
        purposes.changeNow(subjectReference, answers.changedOn(), answers.reason());
    }
}
