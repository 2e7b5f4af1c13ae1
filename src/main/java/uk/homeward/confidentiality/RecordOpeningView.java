package uk.homeward.confidentiality;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param restricted whether it was a restricted record, and not one that was nobody's work of theirs */
public record RecordOpeningView(
        long number,
        String personReference,
        String openedBy,
        String reason,
        Instant openedAt,
        Instant openUntil,
        boolean restricted,
        @Nullable String lookedIntoBy,
        @Nullable Instant lookedIntoAt,
        @Nullable String finding) {}
