package uk.homeward.sourcing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.framework.ClientGroup;

/**
 * A requirement as brokers see it.
 *
 * @param nextStep what happens next
 * @param owner the group that sees to it
 * @param cannot who answered that it cannot, in the order in which they did
 */
public record RequirementView(
        String reference,
        String packageReference,
        String personReference,
        String area,
        @Nullable String district,
        DeliveryModel model,
        @Nullable ClientGroup clientGroup,
        Urgency urgency,
        BigDecimal hoursPerWeek,
        RequirementStatus status,
        String nextStep,
        String owner,
        boolean widened,
        Instant openedAt,
        Instant windowEndsAt,
        @Nullable Instant chooseBy,
        @Nullable Instant startBy,
        List<NeededVisit> visits,
        List<RankedOffer> offers,
        List<CannotView> cannot,
        List<AwardView> awards,
        @Nullable String wishedProvider,
        @Nullable ChosenBy chosenBy,
        @Nullable String choiceReason,
        @Nullable String purchaseProvider,
        @Nullable String purchaseReason,
        @Nullable RetentionReason retentionReason,
        @Nullable LocalDate rebrokerOn,
        @Nullable LocalDate directPaymentChosenOn,
        @Nullable LocalDate closedOn,
        @Nullable String closedReason) {

    public record CannotView(String providerName, @Nullable String reason, Instant saidAt) {}
}
