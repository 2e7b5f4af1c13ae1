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
        @Nullable Change change) {}
