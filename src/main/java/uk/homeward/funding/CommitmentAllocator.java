package uk.homeward.funding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import uk.homeward.capacity.ContractSource;
import uk.homeward.funding.BudgetStore.LockedBudgets;
import uk.homeward.funding.FundingRules.Line;
import uk.homeward.refusal.NotFound;

/** Puts money to commitments and takes it back, always with the budgets held. */
@Component
class CommitmentAllocator {

    private final Commitments commitments;
    private final BudgetStore ledger;
    private final FundingLines lines;

    CommitmentAllocator(Commitments commitments, BudgetStore ledger, FundingLines lines) {
        this.commitments = commitments;
        this.ledger = ledger;
        this.lines = lines;
    }

    Commitment lock(String reference) {
        return commitments
                .lock(reference)
                .orElseThrow(() -> new NotFound("No money is committed under this reference. Commit it first."));
    }

    void hold(Collection<Commitment> locked, Collection<String> services) {
        Set<String> paidFor = new TreeSet<>(services);
        Set<String> budgets = new TreeSet<>();
        locked.forEach(commitment -> {
            paidFor.add(commitment.service());
            budgets.addAll(commitment.parts().keySet());
        });
        budgets.addAll(ledger.ofServices(paidFor));
        var held = ledger.hold(budgets);
    }

    /** All that the commitment has parts of, and all that these days may touch. */
    LockedBudgets hold(Commitment commitment, Allocation.Days days) {
        return hold(
                commitment,
                FundingLines.periods(lines.of(commitment.service()), days).keySet());
    }

    /** @return what is missing, with nothing changed, or nothing */
    Optional<Money> raise(
            Commitment commitment, LockedBudgets held, Money more, Allocation.Days days, Map<String, Long> split) {
        List<Line> paying = lines.of(commitment.service());
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
    Optional<Money> pay(Commitment commitment, Money amount, Allocation.Days days) {
        if (!amount.isMoreThan(commitment.amount())) {
            lower(commitment, commitment.amount().minus(amount));
            return Optional.empty();
        }
        Allocation.Days before = commitment.days();
        // What is added pays for the days that are added; where there are none, for all of them.
        Allocation.Days paidFor = days.until().isAfter(before.until())
                ? new Allocation.Days(before.until().plusDays(1), days.until())
                : days;
        LockedBudgets held = hold(commitment, paidFor);
        return raise(commitment, held, amount.minus(commitment.amount()), paidFor, splitOf(commitment));
    }

    /** Other days may fall into other years: all is taken back and put anew. */
    Optional<Money> move(Commitment commitment, Money amount, Allocation.Days days) {
        Map<String, Long> split = splitOf(commitment);
        Money before = commitment.amount();
        var unused = hold(commitment, days);
        lower(commitment, before);
        Optional<Money> missing = raise(commitment, hold(commitment, days), amount, days, split);
        if (missing.isPresent()) {
            Allocation.Days old = commitment.days();
            var fits = raise(commitment, hold(commitment, old), before, old, split);
        }
        return missing;
    }

    Shortage shortage(Commitment commitment, ContractSource source, Allocation.Days days, Money amount, Money missing) {
        return new Shortage(
                commitment.reference(),
                commitment.caseReference(),
                commitment.service(),
                source,
                days,
                lines.of(commitment.service()).stream().map(Line::name).toList(),
                amount,
                missing);
    }

    /** The last days first; of each period what was taken over first, then the shares in their proportion. */
    void lower(Commitment commitment, Money less) {
        if (less.isZero()) {
            return;
        }
        LockedBudgets held = hold(commitment, List.of());
        Money left = less;
        for (List<String> group : groups(commitment)) {
            Money all = sum(commitment, group);
            Money back = left.atMost(all);
            if (!back.isZero()) {
                List<Money> stay = stay(commitment, group, all.minus(back));
                for (int i = 0; i < group.size(); i++) {
                    CommitmentPart before = commitment.part(group.get(i));
                    held.change(
                            commitment,
                            group.get(i),
                            before.plusAmount(stay.get(i).minus(before.amount())));
                }
                left = left.minus(back);
            }
        }
        keep(commitment, held);
    }

    /** As the profile shares it, to the penny; where a part would grow by that, as the parts are. */
    private List<Money> stay(Commitment commitment, List<String> group, Money all) {
        List<Money> parts =
                group.stream().map(budget -> commitment.part(budget).amount()).toList();
        List<Long> shares = group.stream().map(this::share).toList();
        if (!commitment.ownSplit() && !shares.contains(0L)) {
            List<Money> shared = all.split(shares);
            if (IntStream.range(0, parts.size()).noneMatch(i -> shared.get(i).isMoreThan(parts.get(i)))) {
                return shared;
            }
        }
        return all.split(parts.stream().map(Money::pence).toList());
    }

    /** Nothing for what takes over, or for a line that has gone from the profile. */
    private long share(String budget) {
        return lines.period(budget)
                .map(period -> period.line().share())
                .map(Integer::longValue)
                .orElse(0L);
    }

    void keep(Commitment commitment) {
        commitments.saveAndFlush(commitment);
    }

    LockedBudgets book(Commitment commitment, Money paid) {
        LockedBudgets held = hold(commitment, List.of());
        List<String> budgets = List.copyOf(commitment.parts().keySet());
        List<Long> weights = budgets.stream()
                .map(budget -> commitment.part(budget).amountPence())
                .toList();
        boolean nothingLeft = weights.stream().allMatch(weight -> weight == 0);
        List<Money> shares =
                paid.split(nothingLeft ? budgets.stream().map(budget -> 1L).toList() : weights);
        for (int i = 0; i < budgets.size(); i++) {
            String budget = budgets.get(i);
            held.change(commitment, budget, commitment.part(budget).plusActual(shares.get(i)));
        }
        keep(commitment, held);
        return held;
    }

    /** Who pays now, in the proportion in which they do. */
    Map<String, Long> splitOf(Commitment commitment) {
        List<Line> paying = lines.of(commitment.service());
        if (!commitment.ownSplit()) {
            return FundingLines.split(paying);
        }
        Map<String, Long> split = new LinkedHashMap<>();
        commitment
                .parts()
                .forEach((budget, part) ->
                        split.merge(lines.line(FundingLines.lineOf(budget)).funder(), part.amountPence(), Long::sum));
        return split.values().stream().allMatch(weight -> weight == 0) ? FundingLines.split(paying) : split;
    }

    private List<List<String>> groups(Commitment commitment) {
        List<String> latestFirst = commitment.parts().keySet().stream()
                .sorted((one, other) -> FundingLines.fromOf(other).compareTo(FundingLines.fromOf(one)))
                .toList();
        List<List<String>> groups = new ArrayList<>();
        for (String budget : latestFirst) {
            if (takesOver(budget)) {
                groups.add(List.of(budget));
            }
        }
        List<String> shared =
                latestFirst.stream().filter(budget -> !takesOver(budget)).toList();
        shared.stream()
                .map(FundingLines::fromOf)
                .distinct()
                .forEach(from -> groups.add(shared.stream()
                        .filter(budget -> FundingLines.fromOf(budget).equals(from))
                        .toList()));
        return groups;
    }

    private boolean takesOver(String budget) {
        return lines.all().stream()
                .anyMatch(line -> line.code().equals(FundingLines.lineOf(budget)) && line.share() == null);
    }

    private static Money sum(Commitment commitment, List<String> budgets) {
        return budgets.stream().map(budget -> commitment.part(budget).amount()).reduce(Money.ZERO, Money::plus);
    }

    private LockedBudgets hold(Commitment commitment, Collection<String> others) {
        Set<String> ids = new TreeSet<>(commitment.parts().keySet());
        ids.addAll(others);
        return ledger.hold(ids);
    }

    /** Flushes, so that what the database refuses is met while somebody can be told. */
    private void keep(Commitment commitment, LockedBudgets held) {
        ledger.keep(held);
        commitments.saveAndFlush(commitment);
    }
}
