package uk.homeward.hospital;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param holdUntil the last day on which the place is kept without anybody asking; nothing where the stay was over when it was told
 * @param endedOn the day of return, of the lapse, or on which support ended otherwise
 * @param daysAway of a stay that is over: the day of admission counts, that of return does not
 * @param lastDayAway nothing while the person is in hospital, or where they were back on the same day
 */
public record StayView(
        String reference,
        String subjectReference,
        String caseReference,
        StayStatus status,
        LocalDate admittedOn,
        @Nullable LocalDate holdUntil,
        @Nullable LocalDate endedOn,
        int daysAway,
        @Nullable LocalDate lastDayAway) {}
