package uk.homeward.funding;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.capacity.ContractSource;
import uk.homeward.funding.BudgetStore.LockedBudgets;
import uk.homeward.funding.FundingFact.CommitmentChanged;
import uk.homeward.funding.FundingFact.CommitmentEnded;
import uk.homeward.funding.FundingFact.MoneyCommitted;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * The door for lives that take money: what it is promised for begins, changes and ends with them. What is still to be agreed
 * is refused where the money is missing; what has happened already is kept, and the missing money told. A service
 * without a budget line, or a source without a rate, is not limited by money: nothing is committed for it.
 */
@Service
@Transactional
public class CommitmentService {

    private final RequestCheck check;
    private final CommitmentAllocator desk;
    private final Commitments commitments;
    private final EscalationRecorder escalations;
    private final FundingLines lines;
    private final Rates rates;
    private final Contracts contracts;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    CommitmentService(
            RequestCheck check,
            CommitmentAllocator desk,
            Commitments commitments,
            EscalationRecorder escalations,
            FundingLines lines,
            Rates rates,
            Contracts contracts,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.check = check;
        this.desk = desk;
        this.commitments = commitments;
        this.escalations = escalations;
        this.lines = lines;
        this.rates = rates;
        this.contracts = contracts;
        this.clock = clock;
        this.facts = facts;
    }

    /**
     * Promises enough for whichever of the sources it will be: by the dearest of them.
     *
     * @param wanted without a source
     * @throws Refusal where a ceiling would be passed: then the request is kept for the managers, although the transaction is
     *     rolled back
     */
    public void begin(CommitmentRequest wanted, Collection<ContractSource> sources) {
        Allocation.Days days = RequestCheck.days(wanted.from(), wanted.until());
        contracts.expectInForce(wanted.service(), days, wanted.exitPlan());
        if (!lines.paysFor(wanted.service())) {
            return;
        }
        rates.dearest(sources, wanted.service(), days, wanted.hoursPerWeek())
                .ifPresent(source -> commit(wanted.of(source)));
    }

    /**
     * Promises money, or nothing at all.
     *
     * @throws Refusal naming the field to blame. Where a ceiling would be passed the request is kept for the managers,
     *     although the transaction is rolled back.
     */
    void commit(CommitmentRequest request) {
        CheckedCommitment need = check.checked(request);
        Commitment commitment = new Commitment(need, Actor.name(), LocalDate.now(clock));
        LockedBudgets held = desk.hold(commitment, need.days());
        // Only now: whoever commits for the same service at the same moment has finished.
        if (commitments.isCommitted(need.reference())) {
            throw new Conflict("Money is already committed under this reference. Change that commitment instead.");
        }
        Optional<Money> missing = desk.raise(commitment, held, need.amount(), need.days(), need.split());
        missing.ifPresent(pence -> refuse(desk.shortage(commitment, need.source(), need.days(), need.amount(), pence)));
        escalations.settled(need);
        facts.publishEvent(new MoneyCommitted(
                need.reference(), need.caseReference(), need.amount(), need.source(), need.reason()));
    }

    private void refuse(Shortage shortage) {
        escalations.keepWhateverHappens(shortage);
        throw new Refusal("amount", shortage.sentence());
    }

    private Optional<Money> cost(CommitmentRequest wanted, ContractSource source, Allocation.Days days) {
        return rates.known(wanted.service(), source, days, wanted.hoursPerWeek());
    }

    /** By the council's rate, for whoever is to decide about it; nothing where there is none. */
    @Transactional(readOnly = true)
    public Optional<BigDecimal> cost(
            String service, ContractSource source, LocalDate from, LocalDate until, @Nullable BigDecimal hoursPerWeek) {
        return rates.known(service, source, new Allocation.Days(from, until), hoursPerWeek)
                .map(Money::inPounds);
    }

    /**
     * A manager has approved it (HAM-16).
     *
     * @param bought from the source SPOT, with its reason and approver
     * @throws Refusal where the money is missing; the request is kept for the managers
     */
    public void buyOnSpot(CommitmentRequest bought) {
        Allocation.Days days = RequestCheck.days(bought.from(), bought.until());
        if (!lines.paysFor(bought.service())
                || cost(bought, ContractSource.SPOT, days).isEmpty()) {
            return;
        }
        if (!commitments.isCommitted(bought.reference())) {
            commit(bought);
            return;
        }
        Commitment commitment = desk.lock(bought.reference());
        CommitmentAdjustment turn = new CommitmentAdjustment(
                ContractSource.SPOT, bought.from(), bought.until(), bought.hoursPerWeek(), null, "Bought on the spot.");
        contracts.expectInForce(commitment.service(), days, commitment.exitPlan());
        commitment.boughtOnSpot(bought.reason(), bought.approvedBy());
        turn(commitment, turn, this::refuse);
    }

    /**
     * For longer, as a manager has approved.
     *
     * @throws Refusal where the money is missing, or nobody has said what follows after the contract (HAM-05)
     */
    public void extend(String reference, LocalDate until, String reason, @Nullable String exitPlan) {
        String plan = Wording.optional("exitPlan", "The exit plan", exitPlan);
        live(reference).ifPresent(commitment -> {
            contracts.expectInForce(
                    commitment.service(),
                    new Allocation.Days(commitment.days().from(), until),
                    plan == null ? commitment.exitPlan() : plan);
            commitment.followedBy(plan);
            turn(commitment, CommitmentAdjustment.until(until, reason), this::refuse);
        });
    }

    /** For longer, or for another amount. What is refused leaves the commitment as it was. */
    public void change(String reference, CommitmentChange change) {
        String why = Wording.required("reason", "The reason", change.reason(), "Say why the commitment changes.");
        String plan = Wording.optional("exitPlan", "The exit plan", change.exitPlan());
        Commitment commitment = desk.lock(reference);
        commitment.expectLive();
        Allocation.Days before = commitment.days();
        Allocation.Days days =
                RequestCheck.days(before.from(), change.until() == null ? before.until() : change.until());
        contracts.expectInForce(commitment.service(), days, plan == null ? commitment.exitPlan() : plan);
        Money amount = change.amount() == null
                ? rates.cost(commitment.service(), commitment.source(), days, change.hoursPerWeek())
                : RequestCheck.amount("amount", change.amount());

        Money old = commitment.amount();
        desk.pay(commitment, amount, days)
                .ifPresent(missing -> refuse(desk.shortage(commitment, commitment.source(), days, amount, missing)));
        commitment.runUntil(days.until(), plan);
        facts.publishEvent(
                new CommitmentChanged(reference, commitment.caseReference(), old, amount, days.until(), why));
    }

    /** What has happened already: never refused. Where the money does not reach, the amount stays, and managers are told. */
    public void follow(String reference, CommitmentAdjustment turn) {
        live(reference).ifPresent(commitment -> turn(commitment, turn, escalations::keep));
    }

    /** The last day of support: what was promised for later days is free again. Without effect where nothing is promised. */
    public void end(String reference, LocalDate on) {
        live(reference).ifPresent(commitment -> {
            Money before = commitment.amount();
            Allocation.Days days = commitment.days();
            boolean never = on.isBefore(days.from());
            Allocation.Days paid = never ? days : new Allocation.Days(days.from(), on);
            Money amount = never
                    ? Money.ZERO
                    : amount(commitment, CommitmentAdjustment.until(on, ""), commitment.source(), paid)
                            .orElseGet(() -> before.part(Math.min(paid.count(), days.count()), days.count()));
            put(commitment, commitment.source(), paid, amount).ifPresent(escalations::keep);
            commitment.runUntil(paid.until(), null);
            commitment.end(on);
            desk.keep(commitment);
            facts.publishEvent(new CommitmentEnded(
                    reference,
                    commitment.caseReference(),
                    on,
                    commitment.amount(),
                    before.minus(commitment.amount()).atLeast(Money.ZERO)));
        });
    }

    /** For an act upon several: their commitments, then all budgets of those services and of what is committed already. */
    public void hold(Collection<String> references, Collection<String> services) {
        desk.hold(commitments.lock(references), services);
    }

    /** The most recent commitment under the reference. */
    @Transactional(readOnly = true)
    public CommitmentView find(String reference) {
        return commitments.ofReference(reference).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("No money is committed under this reference."))
                .view(lines);
    }

    private Optional<Commitment> live(String reference) {
        return commitments.isCommitted(reference) ? Optional.of(desk.lock(reference)) : Optional.empty();
    }

    private void turn(Commitment commitment, CommitmentAdjustment turn, Consumer<Shortage> beyondTheCeiling) {
        Allocation.Days before = commitment.days();
        ContractSource source = turn.source() == null ? commitment.source() : turn.source();
        Allocation.Days days = new Allocation.Days(
                turn.from() == null ? before.from() : turn.from(),
                turn.until() == null ? before.until() : turn.until());
        Money old = commitment.amount();
        amount(commitment, turn, source, days)
                .flatMap(amount -> put(commitment, source, days, amount))
                .ifPresent(beyondTheCeiling);
        boolean sameDays = days.equals(before);
        boolean sameSource = source == commitment.source();
        commitment.follow(source, days, turn.hoursPerWeek());
        desk.keep(commitment);
        if (sameDays && sameSource && commitment.amount().equals(old)) {
            return;
        }
        facts.publishEvent(new CommitmentChanged(
                commitment.reference(),
                commitment.caseReference(),
                old,
                commitment.amount(),
                days.until(),
                turn.reason()));
    }

    /** What was promised for the days before the change, and what the days after it cost; nothing where there is no rate. */
    private Optional<Money> amount(
            Commitment commitment, CommitmentAdjustment turn, ContractSource source, Allocation.Days days) {
        Allocation.Days before = commitment.days();
        BigDecimal hours = turn.hoursPerWeek() == null ? commitment.hoursPerWeek() : turn.hoursPerWeek();
        boolean anew = source != commitment.source() || !days.from().equals(before.from());
        LocalDate since = anew
                ? days.from()
                : turn.since(earlier(before.until(), days.until()).plusDays(1));
        Optional<Money> after = cost(commitment, source, since, days.until(), hours);
        if (anew || !since.isAfter(before.from())) {
            return after;
        }
        return after.flatMap(more -> cost(
                        commitment, commitment.source(), since, before.until(), commitment.hoursPerWeek())
                .map(dropped ->
                        commitment.amount().minus(dropped).atLeast(Money.ZERO).plus(more)));
    }

    private Optional<Money> cost(
            Commitment commitment, ContractSource source, LocalDate from, LocalDate until, @Nullable BigDecimal hours) {
        return from.isAfter(until)
                ? Optional.of(Money.ZERO)
                : rates.known(commitment.service(), source, new Allocation.Days(from, until), hours);
    }

    private Optional<Shortage> put(Commitment commitment, ContractSource source, Allocation.Days days, Money amount) {
        boolean moved = !days.from().equals(commitment.days().from());
        Optional<Money> missing =
                moved && !commitment.paid() ? desk.move(commitment, amount, days) : desk.pay(commitment, amount, days);
        return missing.map(pence -> desk.shortage(commitment, source, days, amount, pence));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /**
     * How a life goes on otherwise than promised.
     *
     * @param source where it comes from now, if that changes
     * @param from its first day, if that changes
     * @param until its last day, if that changes
     * @param hoursPerWeek if they change
     * @param hoursSince the first day with these hours
     */
    public record CommitmentAdjustment(
            @Nullable ContractSource source,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable BigDecimal hoursPerWeek,
            @Nullable LocalDate hoursSince,
            String reason) {

        public static CommitmentAdjustment until(LocalDate day, String reason) {
            return new CommitmentAdjustment(null, null, day, null, null, reason);
        }

        public static CommitmentAdjustment hours(BigDecimal perWeek, LocalDate since, String reason) {
            return new CommitmentAdjustment(null, null, null, perWeek, since, reason);
        }

        private LocalDate since(LocalDate otherwise) {
            return hoursSince == null ? otherwise : hoursSince;
        }
    }
}
