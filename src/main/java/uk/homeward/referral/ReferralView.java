package uk.homeward.referral;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.ShortTermPurpose;

/**
 * A referral as shown to those who may see it.
 *
 * @param urgentResponseAt by when a step-up has to be confirmed; sooner where the request is urgent
 */
public record ReferralView(
        String reference,
        String personReference,
        ReferralSource source,
        EnablementTrigger trigger,
        boolean urgent,
        String area,
        ReferralStatus status,
        Instant receivedAt,
        @Nullable LocalDate expectedDischargeOn,
        @Nullable LocalDate medicallyFitOn,
        @Nullable String formerPackage,
        @Nullable String situation,
        @Nullable Destination proposedRoute,
        @Nullable Destination destination,
        @Nullable String overrideReason,
        @Nullable String service,
        @Nullable ShortTermPurpose purpose,
        @Nullable String lessRestrictiveOption,
        @Nullable String serviceChoiceReason,
        @Nullable LiveServiceChoice liveServiceChoice,
        Instant triageDueAt,
        Instant urgentResponseAt,
        @Nullable String cldRouteOfAccess,
        @Nullable String cldOutcome,
        @Nullable String serviceOutcome) {}
