package uk.homeward.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.test.util.ReflectionTestUtils;
import uk.homeward.MemoryTransactions;
import uk.homeward.council.CouncilProfile;

/** Money kept in memory, for tests that need many commitments quickly. */
public final class MoneyDesk {

    public final CommitmentService commitments;

    private final List<Commitment> promised;
    private final List<Budget> budgets;
    private final FundingLines lines;

    public MoneyDesk(
            CouncilProfile council,
            FundingRules rules,
            Clock clock,
            MemoryTransactions memory,
            ApplicationEventPublisher facts) {
        promised = memory.table();
        budgets = memory.table();
        lines = new FundingLines(rules, council);
        Rates rates = new Rates(rules);
        Commitments kept = new KeptCommitments(promised);
        Procurements none = new Procurements(new NoTenders(), new NoAwards(), rules);
        ContractCover cover = new ContractCover(none, new NoDecisions(), rules, council, clock);
        // What was refused is rolled back, that it was asked for is not.
        EscalationRecorder escalations =
                new EscalationRecorder(new KeptEscalations(new ArrayList<>()), clock, facts, memory);
        CommitmentAllocator allocator = new CommitmentAllocator(
                kept, new BudgetStore(new KeptBudgets(budgets), lines), lines, new CommitmentReduction(lines));
        commitments = new CommitmentService(
                allocator,
                new CommitmentOpener(new RequestCheck(lines, rates, cover), allocator, kept, escalations, clock, facts),
                new CommitmentAdjuster(allocator, escalations, rates, facts),
                kept,
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

    private record KeptCommitments(List<Commitment> rows) implements Commitments {

        @Override
        public Commitment saveAndFlush(Commitment commitment) {
            if (!rows.contains(commitment)) {
                rows.add(commitment);
                ReflectionTestUtils.setField(commitment, "id", (long) rows.size());
            }
            return commitment;
        }

        @Override
        public boolean isCommitted(String reference) {
            return ofReference(reference).stream()
                    .anyMatch(commitment -> commitment.state() == CommitmentState.COMMITTED);
        }

        @Override
        public Optional<Commitment> lock(String reference) {
            return ofReference(reference).stream().findFirst();
        }

        @Override
        public List<Commitment> lock(Collection<String> references) {
            return rows.stream()
                    .filter(commitment -> references.contains(commitment.reference()))
                    .filter(commitment -> commitment.state() == CommitmentState.COMMITTED)
                    .sorted(Comparator.comparing(Commitment::reference))
                    .toList();
        }

        @Override
        public List<Commitment> ofReference(String reference) {
            return rows.stream()
                    .filter(commitment -> commitment.reference().equals(reference))
                    .sorted(Comparator.comparing(Commitment::id).reversed())
                    .toList();
        }

        @Override
        public List<Commitment> withoutExitPlan(String service, LocalDate day) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<MonthBought> boughtByMonth() {
            throw new UnsupportedOperationException();
        }
    }

    private record KeptBudgets(List<Budget> rows) implements Budgets {

        @Override
        public void open(String id) {
            Budget budget = new Budget();
            ReflectionTestUtils.setField(budget, "id", id);
            rows.add(budget);
        }

        @Override
        public List<Budget> lock(Collection<String> ids) {
            return rows.stream()
                    .filter(budget -> ids.contains(budget.id()))
                    .sorted(Comparator.comparing(Budget::id))
                    .toList();
        }

        @Override
        public Budget save(Budget budget) {
            return budget;
        }

        @Override
        public List<BudgetState> states() {
            throw new UnsupportedOperationException();
        }
    }

    private record KeptEscalations(List<Escalation> rows) implements Escalations {

        @Override
        public Escalation saveAndFlush(Escalation escalation) {
            if (!rows.contains(escalation)) {
                rows.add(escalation);
            }
            return escalation;
        }

        @Override
        public Optional<Escalation> open(String reference) {
            return rows.stream()
                    .filter(escalation -> field(escalation, "closedOn") == null)
                    .filter(escalation -> Objects.equals(field(escalation, "reference"), reference))
                    .findFirst();
        }

        @Override
        public List<Escalation> open(String reference, String caseReference, String service) {
            return open(reference).stream().toList();
        }

        @Override
        public Optional<Escalation> latest(String reference) {
            return Optional.empty();
        }

        @Override
        public Page<Escalation> open(Pageable page) {
            throw new UnsupportedOperationException();
        }

        private static @Nullable Object field(Escalation escalation, String name) {
            return ReflectionTestUtils.getField(escalation, name);
        }
    }

    private static final class NoTenders implements IssuedTenders {

        @Override
        public IssuedTender saveAndFlush(IssuedTender tender) {
            return tender;
        }

        @Override
        public List<IssuedTender> findByServiceOrderByIssuedOnAscIdAsc(String service) {
            return List.of();
        }
    }

    private static final class NoAwards implements AwardedContracts {

        @Override
        public AwardedContract saveAndFlush(AwardedContract contract) {
            return contract;
        }

        @Override
        public List<AwardedContract> findByServiceOrderByStartsOn(String service) {
            return List.of();
        }
    }

    private static final class NoDecisions implements ContractDecisions {

        @Override
        public Optional<ContractDecision> findById(String service) {
            return Optional.empty();
        }

        @Override
        public ContractDecision saveAndFlush(ContractDecision decision) {
            return decision;
        }
    }
}
