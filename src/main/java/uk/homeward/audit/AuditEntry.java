package uk.homeward.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the trail. {@code what} is the fact's name in words ("Goals agreed", "Looked at"). */
public record AuditEntry(
        Instant at,
        String who,
        String what,
        String reference,
        String caseReference,
        @Nullable String reason,
        @Nullable Change change) {

    /** For those who do not see why: the words of a reason often tell of needs. */
    public AuditEntry withoutWords() {
        return new AuditEntry(at, who, what, reference, caseReference, null, null);
    }
}
