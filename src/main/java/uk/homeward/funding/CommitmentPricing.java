package uk.homeward.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.WeeklyHours;

/**
 * What the amount of a commitment is counted with, so that it can be counted again whatever is told later.
 *
 * @param hours where the rate is by the hour
 * @param beyondRates in pence: by how much the amount is more or less than by the rates, because people agreed on it or nobody
 *     came for some days
 */
@Embeddable
record CommitmentPricing(
        @Column(name = "hours") @Nullable WeeklyHours hours, @Column(name = "beyond_rates") long beyondRates) {

    static CommitmentPricing byRates(@Nullable WeeklyHours hours) {
        return new CommitmentPricing(hours, 0);
    }

    /** @param changed hours, if they change */
    CommitmentPricing with(@Nullable WeeklyHours changed) {
        return changed == null ? this : new CommitmentPricing(changed, beyondRates);
    }

    /** @param byRates nothing where there is no rate: then the amount stands for itself */
    CommitmentPricing agreed(Money amount, Optional<Money> byRates) {
        return new CommitmentPricing(
                hours, byRates.map(rates -> amount.minus(rates).pence()).orElse(0L));
    }

    Money amount(Money byRates) {
        return byRates.plus(new Money(beyondRates)).atLeast(Money.ZERO);
    }
}
