package uk.homeward.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has needs left.
 *
 * @param subjectReference of the support that ends, or of the referral that led to none
 * @param since the day from which nobody meets them any more, or is to meet them
 * @param detail what has to be decided, where the cause does not say it
 */
public record FollowUpRequest(
        String subjectReference,
        String caseReference,
        String personReference,
        FollowUpCause cause,
        LocalDate since,
        @Nullable String detail) {

    public FollowUpRequest(
            String subjectReference,
            String caseReference,
            String personReference,
            FollowUpCause cause,
            LocalDate since) {
        this(subjectReference, caseReference, personReference, cause, since, null);
    }
}
