package uk.homeward.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import uk.homeward.capacity.AdvanceAmounts;
import uk.homeward.capacity.CapacityRules;
import uk.homeward.capacity.DailyAmounts;
import uk.homeward.council.CapacityUnit;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.funding.FundingRules.Rate;

/** What a purchase in advance costs for its term, by whole weeks: a year has 52, as contracts count them. */
@Component
class AdvanceCosts {

    private static final BigDecimal WEEK = BigDecimal.valueOf(7);

    private final FundingRules funding;
    private final CapacityRules capacity;
    private final AdvanceAmounts amounts;
    private final CouncilProfile council;

    AdvanceCosts(FundingRules funding, CapacityRules capacity, AdvanceAmounts amounts, CouncilProfile council) {
        this.funding = funding;
        this.capacity = capacity;
        this.amounts = amounts;
        this.council = council;
    }

    Money of(AdvancePurchase purchase) {
        FundedDays term = purchase.term();
        LocalDate last = term.from().plusDays(term.count() / 7 * 7 - 1);
        DailyAmounts bought = amounts(purchase);
        TreeSet<LocalDate> cuts = new TreeSet<>(bought.days().subSet(term.from(), false, last, true));
        cuts.add(term.from());
        BigDecimal weeks = BigDecimal.ZERO;
        for (LocalDate from : cuts) {
            LocalDate next = cuts.higher(from);
            long days = ChronoUnit.DAYS.between(from, next == null ? last.plusDays(1) : next);
            weeks = weeks.add(bought.on(from).max(BigDecimal.ZERO).multiply(BigDecimal.valueOf(days)));
        }
        return Money.rounded(weeks.multiply(aWeek(purchase)).divide(WEEK, 2, RoundingMode.HALF_UP));
    }

    DailyAmounts amounts(AdvancePurchase purchase) {
        return switch (purchase.kind()) {
            case TEAM -> amounts.standing(purchase.service(), purchase.source());
            case GROWTH -> amounts.growth(purchase.service(), purchase.source());
            default ->
                amounts.standing(purchase.service(), purchase.source())
                        .plus(amounts.growth(purchase.service(), purchase.source()));
        };
    }

    /** One slot, or one hour a week, for a week. */
    private BigDecimal aWeek(AdvancePurchase purchase) {
        Rate rate = funding.rate(purchase.service(), purchase.source()).orElseThrow();
        return switch (rate.per()) {
            case DAY -> rate.pounds().multiply(WEEK);
            case WEEK -> rate.pounds();
            case HOUR -> rate.pounds().multiply(hours(purchase.service()));
        };
    }

    private BigDecimal hours(String service) {
        if (capacity.sources(service).get(0).unit() == CapacityUnit.HOURS_A_WEEK) {
            return BigDecimal.ONE;
        }
        return council.service(service)
                .map(ServiceDefinition::usualHoursPerWeek)
                .orElse(BigDecimal.ONE);
    }
}
