package uk.homeward.visitrecord;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * @param lateAfterMinutes after its window from which a visit counts as late
 * @param reasonAfterDays after which whoever tells of a visit says why only now
 * @param toldBy the time of the next day by which providers have told of all visits of a day
 * @param notAwaited codes of providers whose days without a record mean nothing, for example while their system is changed
 */
record VisitRecordRules(
        @Min(0) @Max(240) int lateAfterMinutes,
        @Min(1) @Max(90) int reasonAfterDays,
        LocalTime toldBy,
        Set<String> notAwaited) {

    /** General defaults. */
    static final VisitRecordRules USUAL = new VisitRecordRules(15, 14, LocalTime.of(10, 0), Set.of());

    VisitRecordRules {
        toldBy = toldBy == null ? LocalTime.of(10, 0) : toldBy;
        notAwaited = notAwaited == null ? Set.of() : Set.copyOf(notAwaited);
    }

    /** The last day of which all is told by now. */
    LocalDate lastToldDay(LocalDate today, LocalTime now) {
        return today.minusDays(now.isBefore(toldBy) ? 2 : 1);
    }
}
