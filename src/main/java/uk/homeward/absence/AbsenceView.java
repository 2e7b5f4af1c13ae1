package uk.homeward.absence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days away as they stand today.
 *
 * @param daysAway of the days from the first one to the one before the return
 * @param missedOn the day on which somebody told that the person had not come back, while nobody knows where they are
 */
public record AbsenceView(
        String reference,
        String subjectReference,
        String caseReference,
        AbsenceStatus status,
        AbsenceReason because,
        Away days,
        int daysAway,
        @Nullable String note,
        @Nullable LocalDate missedOn) {}
