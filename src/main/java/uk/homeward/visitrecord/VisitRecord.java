package uk.homeward.visitrecord;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.homeward.delivery.PlannedVisit;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * How one visit went. It is compared with the visit as it was planned, at its times and by its provider (ELO-15); what does not
 * fit is recorded and found, because it happened.
 *
 * @param visit its number in the package; nothing where nobody planned it
 * @param lateMinutes after the end of its window; 0 where it was not late
 * @param reason why nobody came
 * @param why it was put right, or told late
 */
public record VisitRecord(
        @Nullable Integer visit,
        LocalDate day,
        VisitStatus status,
        int lateMinutes,
        @Nullable LocalDateTime startedAt,
        @Nullable LocalDateTime endedAt,
        @Nullable Integer workers,
        boolean timeCritical,
        @Nullable VisitFinding finding,
        @Nullable String reason,
        @Nullable String why) {

    private static final Duration LONGEST = Duration.ofHours(24);
    private static final int MOST_WORKERS = 4;

    /**
     * @param planned as it was on that day; nothing where nobody planned it
     * @param now here, where the visit was made
     */
    static VisitRecord of(
            VisitTold told,
            @Nullable PlannedVisit planned,
            String provider,
            VisitRecordRules rules,
            LocalDateTime now) {
        LocalDate day = Wording.answered("day", told.day(), "Give the day of the visit.");
        if (day.isAfter(now.toLocalDate())) {
            throw new Refusal("day", "%s has not come yet. Check the day.".formatted(Wording.day(day)));
        }
        String why = Wording.lateReason("why", told.why(), day, now.toLocalDate(), rules.reasonAfterDays());
        boolean made = Wording.answered("made", told.made(), "Say whether the visit was made.");
        return made ? made(told, day, planned, provider, rules, now, why) : missed(told, day, planned, provider, why);
    }

    private static VisitRecord made(
            VisitTold told,
            LocalDate day,
            @Nullable PlannedVisit planned,
            String provider,
            VisitRecordRules rules,
            LocalDateTime now,
            @Nullable String why) {
        LocalDateTime started = Wording.answered("startedAt", told.startedAt(), "Give the time at which it began.");
        LocalDateTime ended = Wording.answered("endedAt", told.endedAt(), "Give the time at which it ended.");
        int workers = Wording.answered("workers", told.workers(), "Say how many workers came.");
        expectTimes(day, started, ended, now);
        if (workers < 1 || workers > MOST_WORKERS) {
            throw new Refusal("workers", "From one to four workers come to a visit. Check the number.");
        }
        if (Wording.optional("reason", "The reason", told.reason()) != null) {
            throw new Refusal("reason", "A reason is given where nobody came. Remove it, or say that nobody came.");
        }
        int late = planned == null ? 0 : lateMinutes(planned, started, rules);
        return new VisitRecord(
                told.visit(),
                day,
                late > 0 ? VisitStatus.LATE : VisitStatus.DELIVERED,
                late,
                started,
                ended,
                workers,
                planned != null && planned.timeCritical(),
                finding(planned, provider, workers),
                null,
                why);
    }

    private static VisitRecord missed(
            VisitTold told, LocalDate day, @Nullable PlannedVisit planned, String provider, @Nullable String why) {
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

    /** After the end of its window, where it is more than the council lets pass. */
    private static int lateMinutes(PlannedVisit planned, LocalDateTime started, VisitRecordRules rules) {
        long after = Duration.between(planned.latest(), started).toMinutes();
        return planned.wanted() && after > rules.lateAfterMinutes() ? (int) after : 0;
    }

    private static @Nullable VisitFinding finding(@Nullable PlannedVisit planned, String provider, int workers) {
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

    private static void expectTimes(LocalDate day, LocalDateTime started, LocalDateTime ended, LocalDateTime now) {
        if (!ended.isAfter(started) || Duration.between(started, ended).compareTo(LONGEST) > 0) {
            throw new Refusal("endedAt", "A visit ends after it began, within a day. Check both times.");
        }
        if (ended.isAfter(now)) {
            throw new Refusal("endedAt", "This has not happened yet. Tell of a visit when it is over.");
        }
        LocalDate began = started.toLocalDate();
        if (began.isBefore(day) || began.isAfter(day.plusDays(1))) {
            throw new Refusal(
                    "startedAt",
                    "It began on %s, and is told for %s. Check both days."
                            .formatted(Wording.day(began), Wording.day(day)));
        }
    }

    /** Whether the same is told once more: nothing is to be done then. */
    boolean saysTheSameAs(VisitRecord before) {
        return status == before.status
                && Objects.equals(startedAt, before.startedAt)
                && Objects.equals(endedAt, before.endedAt)
                && Objects.equals(workers, before.workers)
                && Objects.equals(reason, before.reason);
    }

    /** @throws Refusal where something else is on record, and nobody says why it was wrong */
    void expectReasonToReplace(VisitRecord before) {
        if (why == null) {
            throw new Refusal(
                    "why",
                    "Something else is on record for this visit: %s. Say why that was wrong, or leave it as it is."
                            .formatted(before.inWords()));
        }
    }

    /** "made, from 12:10 to 12:50, workers: 1" */
    String inDetail() {
        return startedAt == null || endedAt == null
                ? inWords()
                : "%s, from %s to %s, workers: %d"
                        .formatted(inWords(), startedAt.toLocalTime(), endedAt.toLocalTime(), workers);
    }

    /** "made late, by 25 minutes" */
    public String inWords() {
        return switch (status) {
            case DELIVERED -> "made";
            case LATE -> "made late, by %d minutes".formatted(lateMinutes);
            case MISSED -> "missed";
        };
    }
}
