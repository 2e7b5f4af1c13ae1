package uk.homeward.approval;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Change;

/**
 * Something that needs a second person, as it stands.
 *
 * @param title what was asked for
 * @param consequence what hangs on the decision
 * @param changes what stands otherwise once it is approved
 * @param remark what whoever decided said
 */
public record ApprovalView(
        String reference,
        ApprovalStatus status,
        String title,
        String consequence,
        String subjectReference,
        String caseReference,
        List<Change> changes,
        String why,
        String askedBy,
        Instant askedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String remark) {

    public boolean waiting() {
        return status == ApprovalStatus.WAITING;
    }
}
