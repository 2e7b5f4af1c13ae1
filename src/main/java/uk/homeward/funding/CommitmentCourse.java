package uk.homeward.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.capacity.ContractSource;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * The door for lives that take money: what it is promised for begins, changes and ends with them. What is still to be agreed
 * is refused where the money is missing; what has happened already is kept, and the missing money told. A service
 * without a budget line, or a source without a rate, is not limited by money: nothing is committed for it.
 */
@Service
@Transactional
public class CommitmentCourse {

    private final FundingService funding;
    private final CommitmentDesk desk;
    private final Commitments commitments;
    private final EscalationDesk escalations;
    private final FundingLines lines;
    private final Rates rates;
    private final Contracts contracts;
    private final ApplicationEventPublisher facts;

    CommitmentCourse(
            FundingService funding,
            CommitmentDesk desk,
            Commitments commitments,
            EscalationDesk escalations,
            FundingLines lines,
            Rates rates,
            Contracts contracts,
            ApplicationEventPublisher facts) {
        this.funding = funding;
        this.desk = desk;
        this.commitments = commitments;
        this.escalations = escalations;
        this.lines = lines;
        this.rates = rates;
        this.contracts = contracts;
        this.facts = facts;
    }

    /**
     * Promises enough for whichever of the sources it will be: by the dearest of them.
     *
     * @param wanted without a source
     * @throws Refusal as {@link FundingService#commit}
     */
    public void begin(CommitmentRequest wanted, Collection<ContractSource> sources) {
        Allocation.Days days = RequestCheck.days(wanted.from(), wanted.until());
        contracts.expectInForce(wanted.service(), days, wanted.exitPlan());
        if (!lines.paysFor(wanted.service())) {
            return;
        }
        sources.stream()
                .filter(source -> cost(wanted, source, days).isPresent())
                .max(Comparator.comparing(source -> cost(wanted, source, days).orElse(Money.ZERO)))
                .ifPresent(source -> funding.commit(wanted.of(source)));
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
            funding.commit(bought);
            return;
        }
        Commitment commitment = desk.lock(bought.reference());
        Turn turn = new Turn(
                ContractSource.SPOT, bought.from(), bought.until(), bought.hoursPerWeek(), null, "Bought on the spot.");
        contracts.expectInForce(commitment.service(), days, commitment.exitPlan());
        commitment.boughtOnSpot(bought.reason(), bought.approvedBy());
        turn(commitment, turn, shortage -> {
            escalations.keepWhateverHappens(shortage);
            throw new Refusal("amount", shortage.sentence());
        });
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
            turn(commitment, Turn.until(until, reason), shortage -> {
                escalations.keepWhateverHappens(shortage);
                throw new Refusal("amount", shortage.sentence());
            });
        });
    }

    /** What has happened already: never refused. Where the money does not reach, the amount stays, and managers are told. */
    public void follow(String reference, Turn turn) {
        live(reference).ifPresent(commitment -> turn(commitment, turn, escalations::keep));
    }

    /** The last day of support: what was promised for later days is free again. Without effect where nothing is promised. */
    public void end(String reference, LocalDate on) {
        live(reference).ifPresent(commitment -> {
            Allocation.Days days = commitment.days();
            Optional<Money> amount = on.isBefore(days.from())
                    ? Optional.of(Money.ZERO)
                    : amount(commitment, Turn.until(on, ""), commitment.source(), new Allocation.Days(days.from(), on));
            if (amount.isEmpty()) {
                funding.end(reference, on);
                return;
            }
            Money before = commitment.amount();
            Allocation.Days paid = on.isBefore(days.from()) ? days : new Allocation.Days(days.from(), on);
            put(commitment, commitment.source(), paid, amount.get()).ifPresent(escalations::keep);
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

    private Optional<Commitment> live(String reference) {
        return commitments.isCommitted(reference) ? Optional.of(desk.lock(reference)) : Optional.empty();
    }

    private void turn(Commitment commitment, Turn turn, Consumer<Shortage> beyondTheCeiling) {
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
    private Optional<Money> amount(Commitment commitment, Turn turn, ContractSource source, Allocation.Days days) {
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
    public record Turn(
            @Nullable ContractSource source,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable BigDecimal hoursPerWeek,
            @Nullable LocalDate hoursSince,
            String reason) {

        public static Turn until(LocalDate day, String reason) {
            return new Turn(null, null, day, null, null, reason);
        }

        public static Turn hours(BigDecimal perWeek, LocalDate since, String reason) {
            return new Turn(null, null, null, perWeek, since, reason);
        }

        private LocalDate since(LocalDate otherwise) {
            return hoursSince == null ? otherwise : hoursSince;
        }
    }
}
