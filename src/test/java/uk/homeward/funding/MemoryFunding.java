package uk.homeward.funding;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.test.util.ReflectionTestUtils;
import uk.homeward.MemoryTransactions;
import uk.homeward.capacity.ContractSource;

/** The tables of the money, in memory. */
final class MemoryFunding {

    final List<Commitment> promised;
    final List<Budget> budgets;

    /** The budgets that were held, in their order. */
    final List<String> held = new ArrayList<>();

    private final MemoryTransactions memory;

    MemoryFunding(MemoryTransactions memory) {
        this.memory = memory;
        promised = memory.table();
        budgets = memory.table();
    }

    FundingHouse.Ground ground() {
        KeptCommitments commitments = new KeptCommitments(promised);
        return new FundingHouse.Ground(
                commitments,
                commitments,
                new KeptBudgets(budgets, held),
                // What was refused is rolled back, that it was asked for is not.
                new KeptEscalations(new ArrayList<>(), promised),
                new KeptDecisions(memory.log()),
                new KeptTenders(memory.log()),
                new KeptAwards(memory.log()),
                new KeptActuals(memory.table(), commitments),
                memory);
    }

    private record KeptCommitments(List<Commitment> rows) implements Commitments, CommitmentCounts {

        @Override
        public Commitment saveAndFlush(Commitment commitment) {
            if (!rows.contains(commitment)) {
                rows.add(commitment);
                ReflectionTestUtils.setField(commitment, "id", (long) rows.size());
            }
            return commitment;
        }

        @Override
        public List<String> overrunning(LocalDate today) {
            return rows.stream()
                    .filter(commitment -> commitment.kind() == CommitmentKind.SUPPORT)
                    .filter(commitment -> commitment.state() == CommitmentState.COMMITTED)
                    .filter(commitment -> commitment.days().until().isBefore(today))
                    .map(Commitment::reference)
                    .toList();
        }

        @Override
        public List<Commitment> inAdvance(String service) {
            return rows.stream()
                    .filter(commitment -> commitment.service().equals(service))
                    .filter(commitment -> commitment.kind() != CommitmentKind.SUPPORT)
                    .filter(commitment -> commitment.state() == CommitmentState.COMMITTED)
                    .toList();
        }

        @Override
        public List<Commitment> pastPlannedEnd() {
            return rows.stream()
                    .filter(commitment -> commitment.kind() == CommitmentKind.SUPPORT)
                    .filter(commitment -> commitment.state() == CommitmentState.COMMITTED)
                    .filter(commitment -> commitment.days().until().isAfter(commitment.plannedUntil()))
                    .toList();
        }

        @Override
        public List<StartsSeen> startsBetween(LocalDate first, LocalDate last) {
            Map<String, KeptStarts> seen = new TreeMap<>();
            rows.stream()
                    .filter(commitment -> commitment.kind() == CommitmentKind.SUPPORT)
                    .filter(commitment -> commitment.state() != CommitmentState.RELEASED)
                    .filter(commitment -> !commitment.days().from().isBefore(first)
                            && !commitment.days().from().isAfter(last))
                    .forEach(commitment -> KeptStarts.of(commitment)
                            .forEach(begun -> seen.merge(begun.getLine(), begun, KeptStarts::plus)));
            return List.copyOf(seen.values());
        }

        @Override
        public List<String> referencesInAdvance(String service) {
            return inAdvance(service).stream().map(Commitment::reference).toList();
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
        public Optional<Commitment> lockOn(String reference, LocalDate day) {
            return ofReference(reference).stream()
                    .filter(commitment -> commitment.state() != CommitmentState.RELEASED)
                    .filter(commitment -> !commitment.days().from().isAfter(day))
                    .findFirst()
                    .or(() -> lock(reference));
        }

        @Override
        public Commitment lockById(long id) {
            return rows.stream()
                    .filter(commitment -> commitment.id() == id)
                    .findFirst()
                    .orElseThrow();
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
        public List<Commitment> withoutExitPlan(String service, ContractSource source, LocalDate day) {
            return rows.stream()
                    .filter(commitment -> commitment.service().equals(service))
                    .filter(commitment -> commitment.source() == source)
                    .filter(commitment -> commitment.kind() == CommitmentKind.SUPPORT)
                    .filter(commitment -> commitment.state() == CommitmentState.COMMITTED)
                    .filter(commitment -> commitment.days().until().isAfter(day) && commitment.exitPlan() == null)
                    .toList();
        }

        @Override
        public List<MonthBought> boughtByMonth() {
            throw new UnsupportedOperationException();
        }
    }

    private record KeptStarts(String getLine, long getStarts, long getDays, long getPence) implements StartsSeen {

        static List<KeptStarts> of(Commitment commitment) {
            Map<String, Long> pence = new TreeMap<>();
            commitment.parts().forEach((budget, part) -> {
                if (part.amountPence() > 0) {
                    pence.merge(BudgetId.parse(budget).line(), part.amountPence(), Long::sum);
                }
            });
            return pence.entrySet().stream()
                    .map(line ->
                            new KeptStarts(line.getKey(), 1, commitment.days().count(), line.getValue()))
                    .toList();
        }

        KeptStarts plus(KeptStarts other) {
            return new KeptStarts(
                    getLine, getStarts + other.getStarts, getDays + other.getDays, getPence + other.getPence);
        }
    }

    private record KeptBudgets(List<Budget> rows, List<String> held) implements Budgets {

        @Override
        public void open(String id) {
            Budget budget = new Budget();
            ReflectionTestUtils.setField(budget, "id", id);
            rows.add(budget);
        }

        @Override
        public List<Budget> lock(Collection<String> ids) {
            ids.stream().sorted().forEach(held::add);
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
            return rows.stream()
                    .sorted(Comparator.comparing(Budget::id))
                    .<BudgetState>map(KeptState::of)
                    .toList();
        }
    }

    private record KeptEscalations(List<Escalation> rows, List<Commitment> promised) implements Escalations {

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
                    .filter(escalation -> escalation.view().closedOn() == null)
                    .filter(escalation -> escalation.view().reference().equals(reference))
                    .findFirst();
        }

        @Override
        public List<Escalation> open(String reference, String caseReference, String service) {
            return rows.stream()
                    .filter(escalation -> escalation.view().closedOn() == null)
                    .filter(escalation -> escalation.view().reference().equals(reference)
                            || (escalation.caseReference().equals(caseReference)
                                    && escalation.view().service().equals(service)
                                    && promised.stream().noneMatch(commitment -> commitment
                                            .reference()
                                            .equals(escalation.view().reference()))))
                    .toList();
        }

        @Override
        public Optional<Escalation> latest(String reference) {
            return rows.stream()
                    .filter(escalation -> escalation.view().reference().equals(reference)
                            || escalation.caseReference().equals(reference))
                    .reduce((earlier, later) -> later);
        }

        @Override
        public Page<Escalation> open(Pageable page) {
            return new PageImpl<>(rows.stream()
                    .filter(escalation -> escalation.view().closedOn() == null)
                    .toList());
        }
    }

    private record KeptState(
            String getId,
            @Nullable Long getCeiling,
            long getCommitted,
            long getActual,
            long getForecast,
            @Nullable LocalDate getOverspendToldOn)
            implements BudgetState {

        static KeptState of(Budget budget) {
            return new KeptState(
                    budget.id(),
                    (Long) ReflectionTestUtils.getField(budget, "ceiling"),
                    budget.committed().pence(),
                    (long) requireNonNull(ReflectionTestUtils.getField(budget, "actual")),
                    budget.forecast().pence(),
                    (LocalDate) ReflectionTestUtils.getField(budget, "overspendToldOn"));
        }
    }

    private record KeptTenders(List<IssuedTender> rows) implements IssuedTenders {

        @Override
        public IssuedTender saveAndFlush(IssuedTender tender) {
            rows.add(tender);
            ReflectionTestUtils.setField(tender, "id", (long) rows.size());
            return tender;
        }

        @Override
        public List<IssuedTender> findByServiceOrderByIssuedOnAscIdAsc(String service) {
            return rows.stream()
                    .filter(tender -> tender.service().equals(service))
                    .sorted(Comparator.comparing(tender -> tender.tender().issuedOn()))
                    .toList();
        }
    }

    private record KeptAwards(List<AwardedContract> rows) implements AwardedContracts {

        @Override
        public AwardedContract saveAndFlush(AwardedContract contract) {
            rows.add(contract);
            ReflectionTestUtils.setField(contract, "id", (long) rows.size());
            return contract;
        }

        @Override
        public List<AwardedContract> findByServiceOrderByStartsOn(String service) {
            return rows.stream()
                    .filter(contract -> contract.contract(List.of()).service().equals(service))
                    .sorted(Comparator.comparing(
                            contract -> contract.contract(List.of()).from()))
                    .toList();
        }
    }

    private record KeptDecisions(List<ContractDecision> rows) implements ContractDecisions {

        @Override
        public Optional<ContractDecision> findById(String service) {
            return rows.stream()
                    .filter(decision -> service.equals(ReflectionTestUtils.getField(decision, "service")))
                    .findFirst();
        }

        @Override
        public ContractDecision saveAndFlush(ContractDecision decision) {
            rows.add(decision);
            return decision;
        }
    }

    private record KeptActuals(List<Actual> rows, Commitments commitments) implements Actuals {

        @Override
        public Actual saveAndFlush(Actual actual) {
            if (!rows.contains(actual)) {
                rows.add(actual);
                ReflectionTestUtils.setField(actual, "id", (long) rows.size());
            }
            return actual;
        }

        @Override
        public boolean isBooked(String reference, String documentKey) {
            return ofReference(reference)
                    .filter(actual -> actual.view().reversedOn() == null)
                    .anyMatch(actual -> DocumentKey.of(actual.document()).equals(documentKey));
        }

        @Override
        public Actual findById(long id) {
            return rows.get((int) id - 1);
        }

        @Override
        public Optional<Long> commitmentOf(long number, String reference) {
            return ofReference(reference)
                    .filter(actual -> actual.view().number() == number)
                    .map(actual -> (Long) ReflectionTestUtils.getField(actual, "commitmentId"))
                    .findFirst();
        }

        private Stream<Actual> ofReference(String reference) {
            return commitments.ofReference(reference).stream()
                    .flatMap(commitment -> findByCommitmentIdOrderById(commitment.id()).stream());
        }

        @Override
        public Page<LedgerEntry> ledger(Pageable page) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<LedgerEntry> entry(long number) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Actual> findByCommitmentIdOrderById(long commitmentId) {
            return rows.stream()
                    .filter(actual ->
                            Objects.equals(ReflectionTestUtils.getField(actual, "commitmentId"), commitmentId))
                    .toList();
        }
    }
}
