package uk.homeward.funding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Takes money back: the last days first; of each period what was taken over first, then the shares in their proportion. */
@Component
class CommitmentReduction {

    private final FundingLines lines;

    CommitmentReduction(FundingLines lines) {
        this.lines = lines;
    }

    /** @return what stays of each part that changes, by its budget */
    Map<String, Money> of(Commitment commitment, Money less) {
        Map<String, Money> stays = new LinkedHashMap<>();
        Money left = less;
        for (List<String> group : groups(commitment)) {
            Money all = sum(commitment, group);
            Money back = left.atMost(all);
            if (!back.isZero()) {
                List<Money> shares = stay(commitment, group, all.minus(back));
                IntStream.range(0, group.size()).forEach(i -> stays.put(group.get(i), shares.get(i)));
                left = left.minus(back);
            }
        }
        return stays;
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

    private List<List<String>> groups(Commitment commitment) {
        List<String> latestFirst = commitment.parts().keySet().stream()
                .sorted((one, other) -> BudgetId.parse(other)
                        .from()
                        .compareTo(BudgetId.parse(one).from()))
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
                .map(budget -> BudgetId.parse(budget).from())
                .distinct()
                .forEach(from -> groups.add(shared.stream()
                        .filter(budget -> BudgetId.parse(budget).from().equals(from))
                        .toList()));
        return groups;
    }

    private boolean takesOver(String budget) {
        return lines.all().stream()
                .anyMatch(line -> line.code().equals(BudgetId.parse(budget).line()) && line.share() == null);
    }

    private static Money sum(Commitment commitment, List<String> budgets) {
        return budgets.stream().map(budget -> commitment.part(budget).amount()).reduce(Money.ZERO, Money::plus);
    }
}
