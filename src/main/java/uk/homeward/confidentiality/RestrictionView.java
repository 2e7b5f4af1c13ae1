package uk.homeward.confidentiality;

import java.time.Instant;
import java.util.Set;

/** A restricted record as shown to whoever answers for it, and to those who are named on it. */
public record RestrictionView(
        String personReference,
        RestrictionGround ground,
        String reason,
        String restrictedBy,
        Instant restrictedAt,
        Set<String> readers) {}
