package uk.homeward.referral.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.ShortTermPurpose;
import uk.homeward.referral.Destination;
import uk.homeward.referral.EnablementTrigger;
import uk.homeward.referral.ReferralSource;
import uk.homeward.referral.ReferralStatus;
import uk.homeward.referral.ReferralView;

/** A referral in a list: what is needed to choose one, without what is said of the person. */
record ReferralLine(
        String reference,
        String personReference,
        ReferralSource source,
        EnablementTrigger trigger,
        boolean urgent,
        String area,
        ReferralStatus status,
        Instant receivedAt,
        Instant triageDueAt,
        @Nullable LocalDate expectedDischargeOn,
        @Nullable Destination destination,
        @Nullable String service,
        @Nullable ShortTermPurpose purpose,
        @Nullable String cldOutcome,
        @Nullable String serviceOutcome) {

    static ReferralLine of(ReferralView referral) {
        return new ReferralLine(
                referral.reference(),
                referral.personReference(),
                referral.source(),
                referral.trigger(),
                referral.urgent(),
                referral.area(),
                referral.status(),
                referral.receivedAt(),
                referral.triageDueAt(),
                referral.expectedDischargeOn(),
                referral.destination(),
                referral.service(),
                referral.purpose(),
                referral.cldOutcome(),
                referral.serviceOutcome());
    }
}
