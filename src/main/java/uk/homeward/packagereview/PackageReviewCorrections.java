package uk.homeward.packagereview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.approval.ApprovalRequest;
import uk.homeward.approval.ApprovalService;
import uk.homeward.audit.Change;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.review.ReviewView;

/** What was recorded of a review was wrong: somebody says what is right, and somebody else agrees. */
@Service
@Transactional
public class PackageReviewCorrections {

    private final PackageReviewStore store;
    private final ApprovalService approvals;
    private final Clock clock;

    PackageReviewCorrections(PackageReviewStore store, ApprovalService approvals, Clock clock) {
        this.store = store;
        this.approvals = approvals;
        this.clock = clock;
    }

    /** @return the reference of what now waits for somebody else: the national return is touched */
    public String ask(String reference, HeldReviewCorrection correction) {
        ReviewView review = store.find(reference);
        String reason = Wording.required(
                "reason", "The reason", correction.reason(), "Say why what was recorded is corrected.");
        List<Change> changes = CorrectedReview.of(review, correction, LocalDate.now(clock))
                .changes()
                .all();
        if (changes.isEmpty()) {
            throw new Refusal("finding", "This is what stands there already. Give what is right.");
        }
        return approvals.ask(new ApprovalRequest(
                PackageReviewCorrection.KIND, reference, review.caseReference(), changes, reason, correction));
    }
}
