package uk.homeward.funding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
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
        FundedDays before = commitment.days();
        ContractSource source = turn.source() == null ? commitment.source() : turn.source();
        CommitmentPricing pricing = commitment.pricing().with(turn.hours());
        settle(
                commitment,
                source,
                new FundedDays(
                        turn.from() == null ? before.from() : turn.from(),
                        turn.until() == null ? before.until() : turn.until()),
                source == commitment.source() ? pricing : CommitmentPricing.byRates(pricing.hours()),
                turn.reason(),
                beyondTheCeiling);
    }

    /** It was ended by mistake. Nobody came on the days before it goes on: they are not promised. */
    void goOn(Commitment commitment, LocalDate from, LocalDate until, String reason) {
        FundedDays days = new FundedDays(commitment.days().from(), until);
        Money more = byRates(commitment, new FundedDays(from, until)).orElse(Money.ZERO);
        settle(
                commitment,
                commitment.source(),
                days,
                commitment.pricing().agreed(commitment.amount().plus(more), byRates(commitment, days)),
                reason,
                escalations::keep);
    }

    private void settle(
            Commitment commitment,
            ContractSource source,
            FundedDays days,
            CommitmentPricing pricing,
            String reason,
            Consumer<Shortage> beyondTheCeiling) {
        Money old = commitment.amount();
        boolean asBefore = days.equals(commitment.days()) && source == commitment.source();
        rates.known(commitment.service(), source, days, pricing.hours())
                .map(pricing::amount)
                .flatMap(amount -> put(commitment, source, days, pricing, amount))
                .ifPresent(beyondTheCeiling);
        commitment.follow(source, days, pricing);
        allocator.keep(commitment);
        if (commitment.amount().equals(old) && (asBefore || old.isZero())) {
            return;
        }
        facts.publishEvent(new CommitmentChanged(
                commitment.reference(), commitment.caseReference(), old, commitment.amount(), days.until(), reason));
    }

    /** What was promised for later days is free again. */
    void end(Commitment commitment, LocalDate on) {
        Money before = commitment.amount();
        FundedDays days = commitment.days();
        boolean never = on.isBefore(days.from());
        FundedDays paid = never ? days : new FundedDays(days.from(), on);
        Money amount = never
                ? Money.ZERO
                : byRates(commitment, paid)
                        .map(commitment.pricing()::amount)
                        .orElseGet(() -> before.part(Math.min(paid.count(), days.count()), days.count()));
        put(commitment, commitment.source(), paid, commitment.pricing(), amount).ifPresent(escalations::keep);
        commitment.runUntil(paid.until());
        commitment.end(on);
        allocator.keep(commitment);
        facts.publishEvent(new CommitmentEnded(
                commitment.reference(),
                commitment.caseReference(),
                on,
                commitment.amount(),
                before.minus(commitment.amount()).atLeast(Money.ZERO)));
    }

    private Optional<Money> byRates(Commitment commitment, FundedDays days) {
        return rates.known(
                commitment.service(),
                commitment.source(),
                days,
                commitment.pricing().hours());
    }

    /** Other days or hours may cost in other years: all is taken back and put anew, unless some of it is paid already. */
    private Optional<Shortage> put(
            Commitment commitment, ContractSource source, FundedDays days, CommitmentPricing pricing, Money amount) {
        boolean anew = !days.from().equals(commitment.days().from()) || !pricing.equals(commitment.pricing());
        Optional<Money> missing = anew && !commitment.paid()
                ? allocator.move(commitment, amount, days)
                : allocator.pay(commitment, amount, days);
        return missing.map(pence -> allocator.shortage(commitment, source, days, amount, pence));
    }
}
