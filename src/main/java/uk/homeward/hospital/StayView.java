package uk.homeward.hospital;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param holdUntil the last day on which the place is kept without anybody asking; nothing where the stay was over when it was told
 * @param endedOn the day of return, of the lapse, or on which support ended otherwise
 */
public record StayView(
        String reference,
        String subjectReference,
        String caseReference,
        StayStatus status,
        LocalDate admittedOn,
        @Nullable LocalDate holdUntil,
        @Nullable LocalDate endedOn) {}
