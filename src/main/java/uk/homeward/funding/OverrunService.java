package uk.homeward.funding;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What goes on past its planned end still costs money, whether anybody has said so or not. */
@Service
@Transactional
public class OverrunService {

    private final Commitments commitments;
    private final CommitmentAllocator allocator;
    private final CommitmentAdjuster adjuster;
    private final EscalationRecorder escalations;

    OverrunService(
            Commitments commitments,
            CommitmentAllocator allocator,
            CommitmentAdjuster adjuster,
            EscalationRecorder escalations) {
        this.commitments = commitments;
        this.allocator = allocator;
        this.adjuster = adjuster;
        this.escalations = escalations;
    }

    /** The references of what was planned to be over by this day, and is not. */
    @Transactional(readOnly = true)
    public List<String> overrunning(LocalDate today) {
        return commitments.overrunning(today);
    }

    /** Another week, and another, until somebody ends it. Without effect where nothing is promised. */
    public void follow(String reference, LocalDate today) {
        if (commitments.isCommitted(reference)) {
            Commitment commitment = allocator.lock(reference);
            if (commitment.days().until().isBefore(today)) {
                follow(commitment, today);
            }
        }
    }

    private void follow(Commitment commitment, LocalDate today) {
        LocalDate planned = commitment.plannedUntil();
        LocalDate until = commitment.days().until();
        while (until.isBefore(today)) {
            until = until.plusWeeks(1);
        }
        adjuster.adjust(
                commitment,
                CommitmentAdjustment.until(until, "Support goes on past its planned end."),
                escalations::keep);
        commitment.overruns(planned);
        allocator.keep(commitment);
    }
}
