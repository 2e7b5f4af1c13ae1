package uk.homeward.referral;

import org.jspecify.annotations.Nullable;
import uk.homeward.council.ShortTermPurpose;

/**
 * What the access team decided.
 *
 * @param service code of the one service that is to accept the person (KEN-38); needed for step-down and step-up
 * @param overrideReason needed where the destination is not the proposed one
 * @param liveServiceChoice needed where the person already has a live short-term service
 * @param lessRestrictiveOption which was considered, and why it is not enough: needed for live-in care and a bed (HAM-13)
 * @param serviceChoiceReason needed for the same
 */
public record TriageDecision(
        @Nullable Destination destination,
        @Nullable String service,
        @Nullable ShortTermPurpose purpose,
        @Nullable String overrideReason,
        @Nullable LiveServiceChoice liveServiceChoice,
        @Nullable String note,
        @Nullable String lessRestrictiveOption,
        @Nullable String serviceChoiceReason) {}
