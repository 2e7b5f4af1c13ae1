package uk.homeward.shortterm;

import org.springframework.stereotype.Component;
import uk.homeward.approval.Approvable;
import uk.homeward.shortterm.PurposeService.Asked;

/** A charge that comes forward, as two people have agreed: from the day of their decision, never from one before it. */
@Component
class PurposeChange implements Approvable<Asked> {

    static final String KIND = "purpose-change";

    private final ChargeService charges;

    PurposeChange(ChargeService charges) {
        this.charges = charges;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "Bring a charge forward";
    }

    @Override
    public Class<Asked> answers() {
        return Asked.class;
    }

    @Override
    public void carryOut(String subjectReference, Asked answers) {
        charges.changePurpose(subjectReference, answers.changedOn(), answers.reason());
    }
}
