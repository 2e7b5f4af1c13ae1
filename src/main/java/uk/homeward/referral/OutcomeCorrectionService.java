package uk.homeward.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.approval.ApprovalRequest;
import uk.homeward.approval.ApprovalService;
import uk.homeward.reference.Reference;

/** What became of a referral without support was wrong: a second person decides, for the national return is touched. */
@Service
@Transactional
public class OutcomeCorrectionService {

    private final Referrals referrals;
    private final ApprovalService approvals;

    OutcomeCorrectionService(Referrals referrals, ApprovalService approvals) {
        this.referrals = referrals;
        this.approvals = approvals;
    }

    /** Whether it has an outcome of its own that can be put right. */
    @Transactional(readOnly = true)
    public boolean isCorrectable(String reference) {
        return load(reference).hasOwnOutcome();
    }

    /** Nothing where nothing became of it yet. */
    @Transactional(readOnly = true)
    public @Nullable String onRecord(String reference) {
        return load(reference).whatBecameOfIt();
    }

    /**
     * @return the reference of what now waits for somebody else
     * @throws uk.homeward.refusal.Conflict where support followed, or nothing was decided yet
     */
    public String ask(String reference, CorrectedOutcome right) {
        return approvals.ask(new ApprovalRequest(
                OutcomeCorrection.KIND,
                reference,
                reference,
                List.of(right.changeOf(load(reference))),
                right.reason(),
                right));
    }

    private Referral load(String reference) {
        return referrals.findById(Reference.REFERRAL.id(reference)).orElseThrow(Reference.REFERRAL::unknown);
    }
}
