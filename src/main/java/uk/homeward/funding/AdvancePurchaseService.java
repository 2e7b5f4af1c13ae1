package uk.homeward.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.funding.FundingFact.CommitmentChanged;
import uk.homeward.funding.FundingFact.CommitmentEnded;
import uk.homeward.funding.FundingFact.MoneyCommitted;
import uk.homeward.funding.FundingRules.Line;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * Keeps one commitment for each block and each team, for the term that is bought: it is paid whether anybody uses it or not
 * (HAM-15), and whoever has a place in it takes nothing more.
 */
@Service
@Transactional
class AdvancePurchaseService {

    private final AdvanceTerms terms;
    private final AdvanceCosts costs;
    private final CommitmentAllocator allocator;
    private final Commitments commitments;
    private final FundingLines lines;
    private final EscalationRecorder escalations;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    AdvancePurchaseService(
            AdvanceTerms terms,
            AdvanceCosts costs,
            CommitmentAllocator allocator,
            Commitments commitments,
            FundingLines lines,
            EscalationRecorder escalations,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.terms = terms;
        this.costs = costs;
        this.allocator = allocator;
        this.commitments = commitments;
        this.lines = lines;
        this.escalations = escalations;
        this.clock = clock;
        this.facts = facts;
    }

    /** What stands already: where the money does not reach, managers are told. */
    void follow(String service) {
        reconcile(service, escalations::keep);
    }

    /** @throws Refusal where what is to be bought passes what is approved */
    void buy(String service) {
        reconcile(service, AdvancePurchaseService::refuse);
    }

    private static void refuse(Shortage shortage) {
        throw new Refusal(
                "amount",
                "What is bought costs %s from %s to %s, whether it is used or not: %s too much for the approved budget of %s. Buy less, or have a new decision taken."
                        .formatted(
                                shortage.amount(),
                                Wording.day(shortage.days().from()),
                                Wording.day(shortage.days().until()),
                                shortage.missing(),
                                String.join(" and ", shortage.lines())));
    }

    private void reconcile(String service, Consumer<Shortage> beyondTheCeiling) {
        List<AdvancePurchase> due = terms.on(service, LocalDate.now(clock));
        Set<String> wanted = due.stream().map(AdvancePurchase::reference).collect(Collectors.toSet());
        commitments.referencesInAdvance(service).stream()
                .filter(reference -> !wanted.contains(reference))
                .forEach(reference -> end(reference, due));
        due.forEach(purchase -> keep(purchase, beyondTheCeiling));
    }

    private void keep(AdvancePurchase purchase, Consumer<Shortage> beyondTheCeiling) {
        Money amount = costs.of(purchase);
        if (!commitments.isCommitted(purchase.reference())) {
            open(purchase, amount, beyondTheCeiling);
            return;
        }
        Commitment commitment = allocator.lock(purchase.reference());
        Money before = commitment.amount();
        if (amount.equals(before) && commitment.days().equals(purchase.term())) {
            return;
        }
        allocator
                .pay(commitment, amount, purchase.term())
                .map(missing -> allocator.shortage(commitment, purchase.source(), purchase.term(), amount, missing))
                .ifPresent(beyondTheCeiling);
        commitment.runUntil(purchase.term().until());
        allocator.keep(commitment);
        if (!commitment.amount().equals(before)) {
            facts.publishEvent(new CommitmentChanged(
                    purchase.reference(),
                    purchase.service(),
                    before,
                    commitment.amount(),
                    purchase.term().until(),
                    "More or less is bought."));
        }
    }

    private void open(AdvancePurchase purchase, Money amount, Consumer<Shortage> beyondTheCeiling) {
        if (amount.isZero()) {
            return;
        }
        List<Line> paying = lines.of(purchase.service(), purchase.kind());
        Map<String, Long> split = FunderSplit.ofProfile(paying);
        Commitment commitment = new Commitment(
                new CheckedCommitment(
                        purchase.reference(),
                        purchase.service(),
                        purchase.service(),
                        purchase.kind(),
                        purchase.source(),
                        purchase.term(),
                        amount,
                        split,
                        false,
                        null,
                        null,
                        null,
                        CommitmentPricing.byRates(null)),
                Actor.name(),
                LocalDate.now(clock));
        var held = allocator.hold(commitment, purchase.term());
        // Only now: another node may have been quicker.
        if (commitments.isCommitted(purchase.reference())) {
            return;
        }
        allocator
                .raise(commitment, held, amount, purchase.term(), split)
                .map(missing -> allocator.shortage(commitment, purchase.source(), purchase.term(), amount, missing))
                .ifPresentOrElse(
                        beyondTheCeiling,
                        () -> facts.publishEvent(new MoneyCommitted(
                                purchase.reference(),
                                purchase.service(),
                                amount,
                                purchase.source(),
                                "Bought in advance.")));
    }

    /** Another contract follows it, or nothing does. */
    private void end(String reference, List<AdvancePurchase> due) {
        Commitment commitment = allocator.lock(reference);
        FundedDays days = commitment.days();
        LocalDate last = due.stream()
                .filter(purchase -> purchase.kind() == commitment.kind())
                .map(purchase -> purchase.term().from().minusDays(1))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.now(clock).minusDays(1));
        if (!last.isBefore(days.until())) {
            return;
        }
        Money before = commitment.amount();
        Money paid = last.isBefore(days.from())
                ? Money.ZERO
                : before.part(new FundedDays(days.from(), last).count(), days.count());
        allocator.lower(commitment, before.minus(paid));
        commitment.end(last);
        allocator.keep(commitment);
        facts.publishEvent(new CommitmentEnded(
                commitment.reference(), commitment.caseReference(), last, paid, before.minus(paid)));
    }
}
