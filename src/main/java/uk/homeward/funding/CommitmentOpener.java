package uk.homeward.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.homeward.audit.Actor;
import uk.homeward.funding.BudgetStore.LockedBudgets;
import uk.homeward.funding.FundingFact.MoneyCommitted;
import uk.homeward.refusal.Conflict;

/** Commits money that nobody has promised yet. */
@Component
class CommitmentOpener {

    private final RequestCheck check;
    private final CommitmentAllocator allocator;
    private final Commitments commitments;
    private final EscalationRecorder escalations;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    CommitmentOpener(
            RequestCheck check,
            CommitmentAllocator allocator,
            Commitments commitments,
            EscalationRecorder escalations,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.check = check;
        this.allocator = allocator;
        this.commitments = commitments;
        this.escalations = escalations;
        this.clock = clock;
        this.facts = facts;
    }

    void open(CommitmentRequest request) {
        open(request, escalations::refuse);
    }

    void openOrEscalate(CommitmentRequest request) {
        open(request, escalations::keep);
    }

    private void open(CommitmentRequest request, Consumer<Shortage> beyondTheCeiling) {
        CheckedCommitment need = check.checked(request);
        Commitment commitment = new Commitment(need, Actor.name(), LocalDate.now(clock));
        LockedBudgets held = allocator.hold(commitment, need.days());
        // Only now: whoever commits for the same service at the same moment has finished.
        if (commitments.isCommitted(need.reference())) {
            throw new Conflict("Money is already committed under this reference. Change that commitment instead.");
        }
        Optional<Money> missing = allocator.raise(commitment, held, need.amount(), need.days(), need.split());
        if (missing.isPresent()) {
            beyondTheCeiling.accept(
                    allocator.shortage(commitment, need.source(), need.days(), need.amount(), missing.get()));
            return;
        }
        escalations.settled(need);
        if (need.amount().isZero()) {
            return;
        }
        facts.publishEvent(new MoneyCommitted(
                need.reference(), need.caseReference(), need.amount(), need.source(), need.reason()));
    }
}
