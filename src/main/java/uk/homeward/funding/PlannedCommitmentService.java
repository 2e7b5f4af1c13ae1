package uk.homeward.funding;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for what money is promised to and has not begun: its days may still move. */
@Service
@Transactional
public class PlannedCommitmentService {

    private final Commitments commitments;
    private final CommitmentAllocator allocator;
    private final CommitmentAdjuster adjuster;
    private final ContractCover contracts;
    private final EscalationRecorder escalations;

    PlannedCommitmentService(
            Commitments commitments,
            CommitmentAllocator allocator,
            CommitmentAdjuster adjuster,
            ContractCover contracts,
            EscalationRecorder escalations) {
        this.commitments = commitments;
        this.allocator = allocator;
        this.adjuster = adjuster;
        this.contracts = contracts;
        this.escalations = escalations;
    }

    /**
     * Whoever decides the day, a ward for example, knows nothing of money: what is missing is told, and refuses nothing.
     *
     * @throws uk.homeward.refusal.Refusal where nobody has said what follows after the contract (HAM-05)
     */
    public void replan(String reference, CommitmentAdjustment turn, @Nullable String exitPlan) {
        if (!commitments.isCommitted(reference)) {
            return;
        }
        Commitment commitment = allocator.lock(reference);
        FundedDays days = commitment.days();
        contracts.expectInForce(
                commitment.service(),
                turn.source() == null ? commitment.source() : turn.source(),
                new FundedDays(
                        turn.from() == null ? days.from() : turn.from(),
                        turn.until() == null ? days.until() : turn.until()),
                exitPlan == null ? commitment.exitPlan() : exitPlan);
        commitment.followedBy(exitPlan);
        adjuster.adjust(commitment, turn, escalations::keep);
    }
}
