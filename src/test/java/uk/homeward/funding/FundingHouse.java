package uk.homeward.funding;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.homeward.MemoryTransactions;
import uk.homeward.approval.ApprovalService;
import uk.homeward.audit.Fact;
import uk.homeward.calendar.MovableClock;
import uk.homeward.calendar.TimePassed;
import uk.homeward.capacity.AdvanceCapacity;
import uk.homeward.capacity.CapacityReport;
import uk.homeward.capacity.CapacityRules;
import uk.homeward.capacity.ContractSource;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.WholeProfile;
import uk.homeward.governance.Approval;
import uk.homeward.governance.Authority;
import uk.homeward.governance.DecisionScope;
import uk.homeward.governance.GovernanceRules;

/** The real services of any council, on tables in memory or on those of the shared application. */
final class FundingHouse {

    /** What a house is built from. */
    record Ground(
            Commitments commitments,
            CommitmentCounts counts,
            Budgets budgets,
            Escalations escalations,
            ContractDecisions decisions,
            IssuedTenders tenders,
            AwardedContracts awards,
            Actuals actuals,
            PlatformTransactionManager transactions) {}

    /** A Monday. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    final MovableClock clock = new MovableClock(TODAY);
    final Queue<Fact> facts = new ConcurrentLinkedQueue<>();
    private final TransactionTemplate transaction;
    private final FundingService funding;
    private final CommitmentService commitments;
    private final OverrunService overruns;
    private final AdvancePurchaseService purchases;
    private final ContractCover cover;
    final AdvanceTerms terms;
    final AdvanceCapacity bought;
    private final ActualService actuals;
    private final ReversalService reversals;
    private final PaymentLedger ledger;
    private final OverspendAlarm overspend;
    private final PositionReport positions;
    private final FundingReport report;
    private final ProcurementService procurement;
    private final ProcurementLookup procured;
    private final PlannedCommitmentService planned;
    final Contracts agreed;
    private final ContractExtensions extensions;
    final PaymentBeyond beyond;
    final PaymentReversal reversal;
    private final Function<CapacityReport, AdvancePurchaseReport> advance;

    /** What stands approved, by the code of the decision: as the profile says, until a test says otherwise. */
    final Map<String, DecisionScope> approved = new HashMap<>();

    final Set<String> withoutAmount = new HashSet<>();

    /** In memory. */
    static FundingHouse of(WholeProfile profile) {
        return new FundingHouse(new MemoryFunding(new MemoryTransactions()).ground(), profile);
    }

    FundingHouse(Ground ground, WholeProfile profile) {
        CouncilProfile council = profile.council();
        FundingRules rules = profile.get(FundingRules.class);
        ApplicationEventPublisher publisher = event -> facts.add((Fact) event);
        transaction = new TransactionTemplate(ground.transactions());
        profile.get(GovernanceRules.class).decisions().stream()
                .filter(decision -> decision.signature() != null && decision.scope() != null)
                .forEach(decision -> approved.put(decision.code(), requireNonNull(decision.scope())));
        Authority authority = code -> Optional.ofNullable(approved.get(code))
                .map(scope -> new Approval(
                        "DEC-970001", "A decision of a test", TODAY, withoutAmount.contains(code) ? null : scope));
        FundingLines lines = new FundingLines(rules, council);
        Rates rates = new Rates(rules, profile.get(CapacityRules.class));
        Procurements procurements = new Procurements(ground.tenders(), ground.awards(), rules);
        procurement = new ProcurementService(procurements, council, clock, publisher);
        procured = new ProcurementLookup(procurements, council);
        cover = new ContractCover(
                procurements, ground.decisions(), rules, profile.get(CapacityRules.class), council, clock);
        agreed = new Contracts(procurements, ground.decisions(), cover, council, clock);
        extensions = new ContractExtensions(ground.decisions(), rules, clock, publisher);
        BudgetStore budgetStore = new BudgetStore(ground.budgets(), lines);
        EscalationRecorder escalations =
                new EscalationRecorder(ground.escalations(), clock, publisher, ground.transactions());
        CommitmentAllocator allocator =
                new CommitmentAllocator(ground.commitments(), budgetStore, lines, new CommitmentReduction(lines));
        CommitmentAdjuster adjuster = new CommitmentAdjuster(allocator, escalations, rates, publisher);
        overruns = new OverrunService(ground.commitments(), allocator, adjuster, escalations);
        commitments = new CommitmentService(
                allocator,
                new CommitmentOpener(
                        new RequestCheck(lines, rates, cover),
                        allocator,
                        ground.commitments(),
                        escalations,
                        clock,
                        publisher),
                adjuster,
                ground.commitments(),
                escalations,
                lines,
                rates,
                cover,
                publisher);
        planned = new PlannedCommitmentService(ground.commitments(), allocator, adjuster, cover, escalations);
        CapacityRules capacity = profile.get(CapacityRules.class);
        bought = new AdvanceCapacity(capacity);
        terms = new AdvanceTerms(new BlockTerms(procurements, ground.decisions()), capacity, rules);
        AdvanceCosts costs = new AdvanceCosts(rules, capacity, bought.amounts, council);
        advance = places -> new AdvancePurchaseReport(council, ground.commitments(), places, terms, costs, clock);
        purchases = new AdvancePurchaseService(
                terms, costs, allocator, ground.commitments(), lines, escalations, clock, publisher);
        ForecastHorizon horizon = new ForecastHorizon(rules, clock);
        Forecast forecast = new Forecast(
                ground.commitments(), rules, rates, new ExpectedStarts(ground.counts(), horizon, clock), horizon);
        overspend = new OverspendAlarm(budgetStore, lines, forecast, clock, publisher);
        funding = new FundingService(
                escalations,
                budgetStore,
                lines,
                extensions,
                new ApprovedSpend(rules, council, authority),
                overspend,
                clock,
                publisher);
        actuals = new ActualService(
                new BookingCheck(allocator, ground.actuals()),
                allocator,
                ground.actuals(),
                overspend,
                clock,
                publisher);
        reversals = new ReversalService(allocator, ground.commitments(), ground.actuals(), overspend, clock, publisher);
        ledger = new PaymentLedger(ground.actuals(), ground.commitments());
        beyond = new PaymentBeyond(actuals);
        reversal = new PaymentReversal(reversals);
        positions = new PositionReport(budgetStore, lines, forecast, clock);
        report = new FundingReport(ground.commitments(), ground.counts(), ground.escalations(), agreed, cover, lines);
    }

    interface Act {
        void on(FundingService funding);
    }

    void act(Act act) {
        transaction.executeWithoutResult(status -> act.on(funding));
    }

    /** A day comes, and nobody does anything. */
    void dayPasses() {
        transaction.executeWithoutResult(status -> overspend.on(new TimePassed(LocalDate.now(clock))));
    }

    void overrun(Consumer<OverrunService> act) {
        transaction.executeWithoutResult(status -> act.accept(overruns));
    }

    void promise(Consumer<CommitmentService> act) {
        transaction.executeWithoutResult(status -> act.accept(commitments));
    }

    void pay(Consumer<ActualService> act) {
        transaction.executeWithoutResult(status -> act.accept(actuals));
    }

    void plan(Consumer<PlannedCommitmentService> act) {
        transaction.executeWithoutResult(status -> act.accept(planned));
    }

    void takeBack(Consumer<ReversalService> act) {
        transaction.executeWithoutResult(status -> act.accept(reversals));
    }

    PaymentRequests requests(ApprovalService approvals) {
        return new PaymentRequests(actuals, ledger, commitments, approvals);
    }

    List<AdvanceUse> advance(CapacityReport places) {
        return read(() -> advance.apply(places).uses());
    }

    /** As two people have agreed, however much it is. */
    void pay(String reference, String pounds, String document) {
        pay(door -> door.bookBeyond(reference, new ActualBooking(TODAY, new BigDecimal(pounds), document)));
    }

    List<ActualView> paid(String reference) {
        return read(() -> ledger.of(reference));
    }

    void buy(Consumer<AdvancePurchaseService> act) {
        transaction.executeWithoutResult(status -> act.accept(purchases));
    }

    /** As the application does when it hears of an award. */
    void procureAndBuy(String service, AwardNotice notice) {
        transaction.executeWithoutResult(status -> {
            procurement.recordAward(service, notice);
            purchases.buy(service);
        });
    }

    void procure(Consumer<ProcurementService> act) {
        transaction.executeWithoutResult(status -> act.accept(procurement));
    }

    ProcurementLookup procured() {
        return procured;
    }

    private <T> T read(Supplier<T> question) {
        return requireNonNull(transaction.execute(status -> question.get()));
    }

    ContractCover contracts() {
        return cover;
    }

    FundingReport report() {
        return report;
    }

    PositionReport positions() {
        return positions;
    }

    Position line(String code) {
        return read(() -> positions.position(code));
    }

    CommitmentView commitment(String reference) {
        return read(() -> commitments.find(reference));
    }

    void commit(String reference, String service, long pounds) {
        promise(door -> door.commit(request(reference, service, pounds)));
    }

    static CommitmentRequest request(String reference, String service, long pounds) {
        return request(
                reference, service, ContractSource.FRAMEWORK, TODAY, TODAY.plusDays(41), BigDecimal.valueOf(pounds));
    }

    static CommitmentRequest request(
            String reference,
            String service,
            @Nullable ContractSource source,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable BigDecimal amount) {
        return new CommitmentRequest(
                reference, caseOf(reference), service, source, from, until, null, amount, List.of(), null, null, null);
    }

    /** Each has a case of its own. */
    static String caseOf(String reference) {
        return reference.replace("EPI", "REF");
    }

    static CommitmentChange to(LocalDate until, long pounds) {
        return new CommitmentChange(until, null, BigDecimal.valueOf(pounds), "Two more weeks.", null);
    }

    List<Fact> facts(Class<? extends Fact> kind) {
        return facts.stream().filter(kind::isInstance).toList();
    }
}
