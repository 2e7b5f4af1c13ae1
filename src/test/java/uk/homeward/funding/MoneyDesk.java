package uk.homeward.funding;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import uk.homeward.MemoryTransactions;
import uk.homeward.capacity.CapacityRules;
import uk.homeward.council.CouncilProfile;

/** Money kept in memory, for tests that need many commitments quickly. */
public final class MoneyDesk {

    public final CommitmentService commitments;
    public final PlannedCommitmentService planned;

    private final List<Commitment> promised;
    private final List<Budget> budgets;
    private final FundingLines lines;

    public MoneyDesk(
            CouncilProfile council,
            FundingRules rules,
            CapacityRules capacity,
            Clock clock,
            MemoryTransactions memory,
            ApplicationEventPublisher facts) {
        MemoryFunding kept = new MemoryFunding(memory);
        promised = kept.promised;
        budgets = kept.budgets;
        lines = new FundingLines(rules, council);
        Rates rates = new Rates(rules, capacity);
        FundingHouse.Ground ground = kept.ground();
        Procurements procurements = new Procurements(ground.tenders(), ground.awards(), rules);
        ContractCover cover = new ContractCover(procurements, ground.decisions(), rules, capacity, council, clock);
        EscalationRecorder escalations = new EscalationRecorder(ground.escalations(), clock, facts, memory);
        CommitmentAllocator allocator = new CommitmentAllocator(
                ground.commitments(), new BudgetStore(ground.budgets(), lines), lines, new CommitmentReduction(lines));
        CommitmentAdjuster adjuster = new CommitmentAdjuster(allocator, escalations, rates, facts);
        planned = new PlannedCommitmentService(ground.commitments(), allocator, adjuster, cover, escalations);
        commitments = new CommitmentService(
                allocator,
                new CommitmentOpener(
                        new RequestCheck(lines, rates, cover),
                        allocator,
                        ground.commitments(),
                        escalations,
                        clock,
                        facts),
                adjuster,
                ground.commitments(),
                escalations,
                lines,
                rates,
                cover,
                facts);
    }

    /** The most recent under the reference. */
    public Optional<CommitmentView> find(String reference) {
        return promised.stream()
                .filter(commitment -> commitment.reference().equals(reference))
                .max(Comparator.comparing(Commitment::id))
                .map(commitment -> commitment.view(lines));
    }

    /** Budgets of which more is committed than is approved, or not what the commitments add up to. */
    public List<String> wrong() {
        return budgets.stream()
                .filter(budget -> beyond(budget) || !budget.committed().equals(sum(budget)))
                .map(budget -> "%s: %s committed, %s in parts".formatted(budget.id(), budget.committed(), sum(budget)))
                .toList();
    }

    private boolean beyond(Budget budget) {
        return budget.committed()
                .isMoreThan(budget.ceiling(lines.period(budget.id()).orElseThrow()));
    }

    private Money sum(Budget budget) {
        return promised.stream()
                .map(commitment -> commitment.part(budget.id()).amount())
                .reduce(Money.ZERO, Money::plus);
    }
}
