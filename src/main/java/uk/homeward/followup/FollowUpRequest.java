package uk.homeward.followup;

import java.time.LocalDate;

/**
 * Somebody has needs left.
 *
 * @param subjectReference of the support that ends, or of the referral that led to none
 * @param since the day from which nobody meets them any more, or is to meet them
 */
public record FollowUpRequest(
        String subjectReference, String caseReference, String personReference, FollowUpCause cause, LocalDate since) {}
