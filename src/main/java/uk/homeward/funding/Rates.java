package uk.homeward.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.CareWeek;
import uk.homeward.calendar.WeeklyHours;
import uk.homeward.capacity.CapacityRules;
import uk.homeward.capacity.ContractSource;
import uk.homeward.funding.FundingRules.Per;
import uk.homeward.funding.FundingRules.Rate;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** What support costs by the rates of the council's profile. */
@Component
class Rates {

    private static final BigDecimal WEEK = BigDecimal.valueOf(7);

    private final FundingRules funding;
    private final CapacityRules capacity;

    Rates(FundingRules funding, CapacityRules capacity) {
        this.funding = funding;
        this.capacity = capacity;
    }

    Money cost(String service, ContractSource source, FundedDays days, @Nullable WeeklyHours hours) {
        Rate rate = funding.rate(service, source)
                .orElseThrow(() -> new Refusal(
                        "amount", "There is no rate for this service and source. Give the amount in pounds."));
        if (capacity.boughtInAdvance(service, source)) {
            return Money.ZERO;
        }
        return cost(rate, days, rate.per() == Per.HOUR ? asked(hours) : null);
    }

    /**
     * Nothing where there is no rate, or one by the hour without a number of hours. What is bought in advance is paid already:
     * a place in it costs no more.
     */
    Optional<Money> known(String service, ContractSource source, FundedDays days, @Nullable WeeklyHours hours) {
        if (capacity.boughtInAdvance(service, source)) {
            return funding.rate(service, source).map(rate -> Money.ZERO);
        }
        return funding.rate(service, source)
                .filter(rate -> rate.per() != Per.HOUR || hours != null)
                .map(rate -> cost(rate, days, hours));
    }

    /** Of those that have a rate: what is promised by it is enough for each of them. */
    Optional<ContractSource> dearest(
            Collection<ContractSource> sources, String service, FundedDays days, @Nullable WeeklyHours hours) {
        return sources.stream()
                .filter(source -> known(service, source, days, hours).isPresent())
                .max(Comparator.comparing(
                        source -> known(service, source, days, hours).orElse(Money.ZERO)));
    }

    private static Money cost(Rate rate, FundedDays days, @Nullable WeeklyHours hours) {
        if (days.from().isAfter(days.until())) {
            return Money.ZERO;
        }
        BigDecimal count = BigDecimal.valueOf(days.count());
        BigDecimal units =
                switch (rate.per()) {
                    case DAY -> count;
                    case WEEK -> count.divide(WEEK, 10, RoundingMode.HALF_UP);
                    case HOUR -> hours == null ? BigDecimal.ZERO : hours.given(days.from(), days.until());
                };
        return Money.rounded(rate.pounds().multiply(units));
    }

    private static WeeklyHours asked(@Nullable WeeklyHours hours) {
        WeeklyHours given =
                Wording.answered("hoursPerWeek", hours, "Give the hours a week: this service is paid for by the hour.");
        if (given.atStart().signum() <= 0 || !CareWeek.holds(given.atStart())) {
            throw new Refusal(
                    "hoursPerWeek", "Give more than 0 and at most 336 hours a week: two workers at every hour.");
        }
        return given;
    }
}
