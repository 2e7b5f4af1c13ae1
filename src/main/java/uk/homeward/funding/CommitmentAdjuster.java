package uk.homeward.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.homeward.capacity.ContractSource;
import uk.homeward.funding.FundingFact.CommitmentChanged;
import uk.homeward.funding.FundingFact.CommitmentEnded;

/** What changes of a commitment whose life goes on otherwise than promised, or ends. */
@Component
class CommitmentAdjuster {

    private final CommitmentAllocator allocator;
    private final EscalationRecorder escalations;
    private final Rates rates;
    private final ApplicationEventPublisher facts;

    CommitmentAdjuster(
            CommitmentAllocator allocator,
            EscalationRecorder escalations,
            Rates rates,
            ApplicationEventPublisher facts) {
        this.allocator = allocator;
        this.escalations = escalations;
        this.rates = rates;
        this.facts = facts;
    }

    void adjust(Commitment commitment, CommitmentAdjustment turn, Consumer<Shortage> beyondTheCeiling) {
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
        allocator.keep(commitment);
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

    /** What was promised for later days is free again. */
    void end(Commitment commitment, LocalDate on) {
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
        allocator.keep(commitment);
        facts.publishEvent(new CommitmentEnded(
                commitment.reference(),
                commitment.caseReference(),
                on,
                commitment.amount(),
                before.minus(commitment.amount()).atLeast(Money.ZERO)));
    }

    /**
     * What was promised, without what it cost so far and with what it costs now; nothing where there is no rate. Both are
     * counted from the same day, so that no penny hangs on how often the days have moved.
     */
    private Optional<Money> amount(
            Commitment commitment, CommitmentAdjustment turn, ContractSource source, Allocation.Days days) {
        Allocation.Days before = commitment.days();
        BigDecimal hours = turn.hoursPerWeek() == null ? commitment.hoursPerWeek() : turn.hoursPerWeek();
        boolean anew = source != commitment.source() || !days.from().equals(before.from());
        LocalDate since = anew ? days.from() : turn.since(before.from());
        Optional<Money> after = cost(commitment, source, since, days.until(), hours);
        if (anew || (turn.hoursSince() != null && !since.isAfter(before.from()))) {
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
        Optional<Money> missing = moved && !commitment.paid()
                ? allocator.move(commitment, amount, days)
                : allocator.pay(commitment, amount, days);
        return missing.map(pence -> allocator.shortage(commitment, source, days, amount, pence));
    }
}
