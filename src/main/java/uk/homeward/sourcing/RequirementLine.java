package uk.homeward.sourcing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A requirement in the list of what is not allocated: references only, no names. */
public record RequirementLine(
        String reference,
        String packageReference,
        String area,
        Urgency urgency,
        BigDecimal hoursPerWeek,
        RequirementStatus status,
        String nextStep,
        String owner,
        Instant since,
        Instant windowEndsAt,
        int offers,
        @Nullable LocalDate rebrokerOn) {}
