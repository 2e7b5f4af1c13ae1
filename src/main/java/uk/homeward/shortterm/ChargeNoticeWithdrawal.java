package uk.homeward.shortterm;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.approval.Approvable;
import uk.homeward.shortterm.ChargeNoticeService.Asked;

/** A charge that had begun although nobody told the person, as two people have agreed: it is withdrawn. */
@Component
class ChargeNoticeWithdrawal extends Approvable<Asked> {

    static final String KIND = "charge-notice-withdrawal";

    private final ChargeNoticeService notices;

    ChargeNoticeWithdrawal(ChargeNoticeService notices) {
        super(KIND, "Take back that the person was told about the charge", Asked.class, Set.of("managers", "finance"));
        this.notices = notices;
    }

    @Override
    protected void carryOut(String subjectReference, Asked answers) {
        notices.takeBackNow(subjectReference, answers.reason());
    }
}
