package uk.homeward.sourcing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one provider is to give. The rate is that of its offer, whatever its contract says later.
 *
 * @param offerNumber nothing off the framework, and where the provider wrote the plan
 * @param providerCode nothing where the provider is none of the council's profile
 * @param visits the numbers of its visits, with commas
 */
@Embeddable
record Award(
        int number,
        @Nullable Integer offerNumber,
        @Nullable String providerCode,
        String providerName,
        boolean offFramework,
        String visits,
        BigDecimal hours,
        BigDecimal ratePerHour,
        Instant awardedAt,
        String awardedBy,
        Instant startBy,
        @Enumerated(EnumType.STRING) AwardStatus status,
        @Nullable LocalDate startedOn,
        @Nullable String voidReason) {

    Award started(LocalDate day) {
        return with(AwardStatus.STARTED, day, voidReason);
    }

    Award voided(String reason) {
        return with(AwardStatus.VOID, null, reason);
    }

    /** The death that ended the search was told by mistake: the same provider is to start, by then. */
    Award again(Instant by) {
        return new Award(
                number,
                offerNumber,
                providerCode,
                providerName,
                offFramework,
                visits,
                hours,
                ratePerHour,
                awardedAt,
                awardedBy,
                by,
                AwardStatus.AWAITING_START,
                null,
                null);
    }

    private Award with(AwardStatus became, @Nullable LocalDate day, @Nullable String reason) {
        return new Award(
                number,
                offerNumber,
                providerCode,
                providerName,
                offFramework,
                visits,
                hours,
                ratePerHour,
                awardedAt,
                awardedBy,
                startBy,
                became,
                day,
                reason);
    }

    boolean awaiting() {
        return status == AwardStatus.AWAITING_START;
    }

    List<Integer> visitNumbers() {
        return Offer.numbers(visits);
    }
}
