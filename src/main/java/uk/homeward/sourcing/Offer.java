package uk.homeward.sourcing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one provider offers: the whole, or some of the visits.
 *
 * @param visits the numbers of its visits, with commas
 * @param ratePerHour of the version of its contract that holds on the day of the offer
 * @param canStartOn the first day that it can
 */
@Embeddable
record Offer(
        int number,
        String providerCode,
        String visits,
        BigDecimal hours,
        long contractId,
        BigDecimal ratePerHour,
        LocalDate canStartOn,
        @Nullable String note,
        Instant offeredAt,
        String offeredBy,
        @Enumerated(EnumType.STRING) OfferStatus status) {

    Offer as(OfferStatus became) {
        return new Offer(
                number,
                providerCode,
                visits,
                hours,
                contractId,
                ratePerHour,
                canStartOn,
                note,
                offeredAt,
                offeredBy,
                became);
    }

    boolean open() {
        return status == OfferStatus.OPEN;
    }

    List<Integer> visitNumbers() {
        return numbers(visits);
    }

    static List<Integer> numbers(String joined) {
        return Arrays.stream(joined.split(",")).map(Integer::valueOf).toList();
    }
}
