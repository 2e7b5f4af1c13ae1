package uk.homeward.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.ShortTermPurpose;

/**
 * The one destination that was agreed.
 *
 * @param service the one service that accepts the person (KEN-38); the live one where that was kept; none elsewhere
 */
@Embeddable
record Triage(
        @Enumerated(EnumType.STRING) Destination destination,
        @Nullable String service,
        @Enumerated(EnumType.STRING) @Nullable ShortTermPurpose purpose,
        @Nullable String overrideReason,
        @Enumerated(EnumType.STRING) @Nullable LiveServiceChoice liveServiceChoice,
        @Column(name = "triage_note") @Nullable String note,
        @Column(name = "triaged_by") String by,
        @Nullable String lessRestrictiveOption,
        @Nullable String serviceChoiceReason) {

    Triage endedAt(Destination right) {
        return withoutChoice(right, null, overrideReason, null, note, by);
    }

    /** Without a service of its own, so that there is no choice of one to give reasons for. */
    static Triage withoutChoice(
            Destination destination,
            @Nullable String service,
            @Nullable String overrideReason,
            @Nullable LiveServiceChoice liveServiceChoice,
            @Nullable String note,
            String by) {
        return new Triage(destination, service, null, overrideReason, liveServiceChoice, note, by, null, null);
    }
}
