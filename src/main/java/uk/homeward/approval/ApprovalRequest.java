package uk.homeward.approval;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Change;

/**
 * What somebody asks a second person to approve.
 *
 * @param kind of the {@link Approvable} that carries it out
 * @param subjectReference of what it is done to
 * @param part which of several things of that kind about that subject; empty where there can be only one
 * @param caseReference on whose page it stands
 * @param changes what will stand otherwise when it is approved
 * @param why in the words of whoever asks
 * @param answers as the {@link Approvable} understands them
 */
public record ApprovalRequest(
        String kind,
        String subjectReference,
        String part,
        String caseReference,
        List<Change> changes,
        @Nullable String why,
        Object answers) {

    /** Of this kind one thing at a time can be asked about the subject. */
    public ApprovalRequest(
            String kind,
            String subjectReference,
            String caseReference,
            List<Change> changes,
            @Nullable String why,
            Object answers) {
        this(kind, subjectReference, "", caseReference, changes, why, answers);
    }
}
