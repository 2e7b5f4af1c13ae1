package uk.homeward.visitrecord;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import uk.homeward.delivery.PlannedVisit;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * What a provider tells of a visit becomes a record, or is refused where it cannot be so.
 *
 * @param planned the visit as it was on that day; nothing where nobody planned it
 * @param now here, where the visit was made
 */
record VisitTelling(
        VisitTold told, @Nullable PlannedVisit planned, String provider, VisitRecordRules rules, LocalDateTime now) {

    private static final int MOST_WORKERS = 4;

    VisitRecord record() {
        LocalDate day = Wording.answered("day", told.day(), "Give the day of the visit.");
        if (day.isAfter(now.toLocalDate())) {
            throw new Refusal("day", "%s has not come yet. Check the day.".formatted(Wording.day(day)));
        }
        String why = Wording.lateReason("why", told.why(), day, now.toLocalDate(), rules.reasonAfterDays());
        boolean made = Wording.answered("made", told.made(), "Say whether the visit was made.");
        return made ? made(day, why) : missed(day, why);
    }

    private VisitRecord made(LocalDate day, @Nullable String why) {
        LocalDateTime started = Wording.answered("startedAt", told.startedAt(), "Give the time at which it began.");
        LocalDateTime ended = Wording.answered("endedAt", told.endedAt(), "Give the time at which it ended.");
        int workers = Wording.answered("workers", told.workers(), "Say how many workers came.");
        new VisitTimes(day, started, ended).expectPossible(now);
        if (workers < 1 || workers > MOST_WORKERS) {
            throw new Refusal("workers", "From one to four workers come to a visit. Check the number.");
        }
        if (Wording.optional("reason", "The reason", told.reason()) != null) {
            throw new Refusal("reason", "A reason is given where nobody came. Remove it, or say that nobody came.");
        }
        VisitComparison comparison = new VisitComparison(planned, provider);
        int late = comparison.lateMinutes(started, rules);
        return new VisitRecord(
                told.visit(),
                day,
                late > 0 ? VisitStatus.LATE : VisitStatus.DELIVERED,
                late,
                started,
                ended,
                workers,
                planned != null && planned.timeCritical(),
                comparison.finding(workers),
                null,
                why);
    }

    private VisitRecord missed(LocalDate day, @Nullable String why) {
        String reason = Wording.required("reason", "The reason", told.reason(), "Say why nobody came.");
        if (told.startedAt() != null || told.endedAt() != null || told.workers() != null) {
            throw new Refusal("made", "Times and workers stand there, and nobody came. Say which is right.");
        }
        if (planned == null) {
            throw new Refusal("visit", "Say which visit was missed, by its number.");
        }
        if (!planned.wanted()) {
            throw new Refusal(
                    "day",
                    "Visit %d was not wanted on %s, so that nobody missed it. Check its number and its day."
                            .formatted(planned.number(), Wording.day(day)));
        }
        if (!provider.equals(planned.provider())) {
            throw new Refusal(
                    "visit",
                    "Somebody else answers for visit %d on %s. Check its number and its day."
                            .formatted(planned.number(), Wording.day(day)));
        }
        return new VisitRecord(
                told.visit(), day, VisitStatus.MISSED, 0, null, null, null, planned.timeCritical(), null, reason, why);
    }
}
