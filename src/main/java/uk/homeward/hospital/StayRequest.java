package uk.homeward.hospital;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody went into hospital while they had support.
 *
 * @param subjectReference of the support that pauses, for example {@code EPI-000123}
 * @param holdUntil the last day of the hold period; nothing where the stay was over when it was told
 */
public record StayRequest(
        String subjectReference,
        String caseReference,
        String personReference,
        Stay stay,
        @Nullable LocalDate holdUntil) {}
