package uk.homeward.sourcing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.carepackage.DeliveryModel;

/**
 * What a provider sees before anybody is chosen: nothing of the person, and nothing of other providers.
 *
 * @param district the first half of the postcode
 * @param since when it was asked for
 * @param movableMinutes by which visits that are not time-critical may lie elsewhere
 * @param visits those that nobody has yet
 * @param cannot whether the provider has answered that it cannot
 */
public record PublishedRequirement(
        String reference,
        String area,
        @Nullable String district,
        DeliveryModel model,
        Urgency urgency,
        BigDecimal hoursPerWeek,
        int movableMinutes,
        Instant since,
        Instant windowEndsAt,
        List<NeededVisit> visits,
        @Nullable OwnOffer offer,
        boolean cannot) {

    /** The visits as they are read: those that differ in nothing but their day as one. */
    public List<LikeVisits> likeVisits() {
        return LikeVisits.of(visits);
    }

    /** What the provider has offered itself. */
    public record OwnOffer(
            List<String> visits,
            BigDecimal hours,
            BigDecimal ratePerHour,
            LocalDate canStartOn,
            @Nullable String note,
            Instant offeredAt) {

        static OwnOffer of(Requirement requirement, Offer offer) {
            return new OwnOffer(
                    LikeVisits.words(requirement.visits(offer.visitNumbers())),
                    offer.hours(),
                    offer.ratePerHour(),
                    offer.canStartOn(),
                    offer.note(),
                    offer.offeredAt());
        }
    }
}
