package uk.homeward.visitrecord;

import java.time.LocalDate;
import java.time.LocalDateTime;
import uk.homeward.delivery.PlannedVisit;

/**
 * What an alarm is about.
 *
 * @param visit 0 for all of the day
 */
record VisitAlarmSubject(
        String packageReference,
        String provider,
        VisitAlarmKind kind,
        LocalDate day,
        int visit,
        LocalDateTime plannedAt,
        int visits) {

    /** One visit alone. */
    static VisitAlarmSubject of(
            String packageReference, String provider, VisitAlarmKind kind, LocalDate day, PlannedVisit visit) {
        return new VisitAlarmSubject(packageReference, provider, kind, day, visit.number(), visit.earliest(), 1);
    }
}
