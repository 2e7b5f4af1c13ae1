package uk.homeward.visitrecord;

import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import uk.homeward.delivery.PlannedVisit;

/**
 * Compares how a visit was made with how it was planned, at its times and by its provider (ELO-15); what does not fit is found
 * and not refused, because it happened.
 *
 * @param planned as it was on that day; nothing where nobody planned it
 * @param provider who made it
 */
record VisitComparison(@Nullable PlannedVisit planned, String provider) {

    /** After the end of its window, where it is more than the council lets pass. */
    int lateMinutes(LocalDateTime started, VisitRecordRules rules) {
        if (planned == null) {
            return 0;
        }
        long after = Duration.between(planned.latest(), started).toMinutes();
        return planned.wanted() && after > rules.lateAfterMinutes() ? (int) after : 0;
    }

    @Nullable
    VisitFinding finding(int workers) {
        if (planned == null) {
            return VisitFinding.UNPLANNED;
        }
        if (!planned.wanted()) {
            return VisitFinding.NOT_WANTED;
        }
        if (!provider.equals(planned.provider())) {
            return VisitFinding.NOT_RESPONSIBLE;
        }
        return workers < planned.workers() ? VisitFinding.FEWER_WORKERS : null;
    }
}
