package uk.homeward.visitrecord;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;

/**
 * How one visit went, compared with the visit as it was planned.
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
