package uk.homeward.funding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import uk.homeward.capacity.ContractSource;
import uk.homeward.funding.BudgetStore.LockedBudgets;
import uk.homeward.funding.FundingRules.Line;
import uk.homeward.refusal.NotFound;

/** Puts money to commitments and takes it back, always with the budgets held. */
@Component
class CommitmentAllocator {

    private final Commitments commitments;
    private final BudgetStore budgetStore;
    private final FundingLines lines;
    private final CommitmentReduction reduction;

    CommitmentAllocator(
            Commitments commitments, BudgetStore budgetStore, FundingLines lines, CommitmentReduction reduction) {
        this.commitments = commitments;
        this.budgetStore = budgetStore;
        this.lines = lines;
        this.reduction = reduction;
    }

    Commitment lock(String reference) {
        return commitments.lock(reference).orElseThrow(CommitmentAllocator::none);
    }

    /** The one that a day belongs to: of a provider who no longer comes, or of the next. */
    Commitment lock(String reference, LocalDate on) {
        return commitments.lockOn(reference, on).orElseThrow(CommitmentAllocator::none);
    }

    private static NotFound none() {
        return new NotFound("No money is committed under this reference. Commit it first.");
    }

    void hold(Collection<Commitment> locked, Collection<String> services) {
        Set<String> paidFor = new TreeSet<>(services);
        Set<String> budgets = new TreeSet<>();
        locked.forEach(commitment -> {
            paidFor.add(commitment.service());
            budgets.addAll(commitment.parts().keySet());
        });
        budgets.addAll(budgetStore.ofServices(paidFor));
        var held = budgetStore.hold(budgets);
    }

    /** All that the commitment has parts of, and all that these days may touch. */
    LockedBudgets hold(Commitment commitment, FundedDays days) {
        return hold(
                commitment,
                CeilingPeriod.during(lines.of(commitment.service(), commitment.kind()), days)
                        .keySet());
    }

    /** @return what is missing, with nothing changed, or nothing */
    Optional<Money> raise(
            Commitment commitment, LockedBudgets held, Money more, FundedDays days, Map<String, Long> split) {
        List<Line> paying = lines.of(commitment.service(), commitment.kind());
        Allocation allocation = Allocation.of(paying, held.room(), days, more, split, !commitment.ownSplit());
        if (!allocation.missing().isZero()) {
            return Optional.of(allocation.missing());
        }
        allocation
                .parts()
                .forEach((budget, taken) ->
                        held.change(commitment, budget, commitment.part(budget).plusAmount(taken)));
        keep(commitment, held);
        return Optional.empty();
    }

    /** @return what is missing, with nothing changed, or nothing */
    Optional<Money> pay(Commitment commitment, Money amount, FundedDays days) {
        if (!amount.isMoreThan(commitment.amount())) {
            lower(commitment, commitment.amount().minus(amount));
            return Optional.empty();
        }
        FundedDays before = commitment.days();
        // What is added pays for the days that are added; where there are none, for all of them.
        FundedDays paidFor = days.until().isAfter(before.until())
                ? new FundedDays(before.until().plusDays(1), days.until())
                : days;
        LockedBudgets held = hold(commitment, paidFor);
        return raise(commitment, held, amount.minus(commitment.amount()), paidFor, splitOf(commitment));
    }

    /** Other days may fall into other years: all is taken back and put anew. */
    Optional<Money> move(Commitment commitment, Money amount, FundedDays days) {
        Map<String, Long> split = splitOf(commitment);
        Money before = commitment.amount();
        var unused = hold(commitment, days);
        lower(commitment, before);
        Optional<Money> missing = raise(commitment, hold(commitment, days), amount, days, split);
        if (missing.isPresent()) {
            FundedDays old = commitment.days();
            var fits = raise(commitment, hold(commitment, old), before, old, split);
        }
        return missing;
    }

    Shortage shortage(Commitment commitment, ContractSource source, FundedDays days, Money amount, Money missing) {
        return new Shortage(
                commitment.reference(),
                commitment.caseReference(),
                commitment.service(),
                source,
                days,
                lines.of(commitment.service(), commitment.kind()).stream()
                        .map(Line::name)
                        .toList(),
                amount,
                missing);
    }

    void lower(Commitment commitment, Money less) {
        if (less.isZero()) {
            return;
        }
        LockedBudgets held = hold(commitment, List.of());
        reduction.of(commitment, less).forEach((budget, stays) -> {
            CommitmentPart before = commitment.part(budget);
            held.change(commitment, budget, before.plusAmount(stays.minus(before.amount())));
        });
        keep(commitment, held);
    }

    void keep(Commitment commitment) {
        commitments.saveAndFlush(commitment);
    }

    /** By budget, as the commitment is shared; where nothing is left of it, in equal shares. */
    Map<String, Money> shareOfPayment(Commitment commitment, Money paid) {
        List<String> budgets = List.copyOf(commitment.parts().keySet());
        List<Long> weights = budgets.stream()
                .map(budget -> commitment.part(budget).amountPence())
                .toList();
        boolean nothingLeft = weights.stream().allMatch(weight -> weight == 0);
        List<Money> shares =
                paid.split(nothingLeft ? budgets.stream().map(budget -> 1L).toList() : weights);
        Map<String, Money> parts = new TreeMap<>();
        for (int i = 0; i < budgets.size(); i++) {
            parts.put(budgets.get(i), shares.get(i));
        }
        return parts;
    }

    LockedBudgets book(Commitment commitment, Map<String, Money> paid) {
        LockedBudgets held = hold(commitment, paid.keySet());
        paid.forEach((budget, share) ->
                held.change(commitment, budget, commitment.part(budget).plusActual(share)));
        keep(commitment, held);
        return held;
    }

    /** Who pays now, in the proportion in which they do. */
    Map<String, Long> splitOf(Commitment commitment) {
        List<Line> paying = lines.of(commitment.service(), commitment.kind());
        if (!commitment.ownSplit()) {
            return FunderSplit.ofProfile(paying);
        }
        Map<String, Long> split = new LinkedHashMap<>();
        commitment
                .parts()
                .forEach((budget, part) ->
                        split.merge(lines.line(BudgetId.parse(budget).line()).funder(), part.amountPence(), Long::sum));
        return split.values().stream().allMatch(weight -> weight == 0) ? FunderSplit.ofProfile(paying) : split;
    }

    private LockedBudgets hold(Commitment commitment, Collection<String> others) {
        Set<String> ids = new TreeSet<>(commitment.parts().keySet());
        ids.addAll(others);
        return budgetStore.hold(ids);
    }

    /** Flushes, so that what the database refuses is met while somebody can be told. */
    private void keep(Commitment commitment, LockedBudgets held) {
        budgetStore.keep(held);
        commitments.saveAndFlush(commitment);
    }
}
