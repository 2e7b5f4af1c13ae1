package uk.homeward.sourcing;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A provider's answer that it cannot: nobody waits for its offer any more. */
@Embeddable
record Pass(String providerCode, @Nullable String reason, Instant saidAt, String saidBy) {}
