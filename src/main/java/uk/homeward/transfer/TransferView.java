package uk.homeward.transfer;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import uk.homeward.sourcing.RetentionReason;

/**
 * One person's transfer as it is shown.
 *
 * @param served years in which Direct Care has given the care (DER-19)
 * @param late what is late, and why; nothing where it goes as it should
 * @param risk what is at risk on its present course; nothing where nothing is
 * @param minutes a week
 */
public record TransferView(
        String reference,
        String packageReference,
        String wave,
        String area,
        TransferStatus status,
        LocalDate since,
        LocalDate servedSince,
        int served,
        boolean servedLong,
        long minutes,
        @Nullable String late,
        @Nullable String risk,
        @Nullable String letter,
        @Nullable LocalDate reachedOn,
        @Nullable ReachedBy reachedBy,
        @Nullable LocalDate meetingOn,
        @Nullable String meetingPlace,
        @Nullable LocalDate metOn,
        @Nullable ReviewOutcome outcome,
        @Nullable String outcomeReason,
        @Nullable CircumstancesToday circumstances,
        @Nullable String agreedChange,
        @Nullable String preferences,
        @Nullable String socialWorker,
        @Nullable String directCare,
        @Nullable LocalDate reviewCountsUntil,
        @Nullable RetentionReason keptFor,
        @Nullable LocalDate lookAgainOn,
        @Nullable String requirement,
        @Nullable String provider,
        @Nullable LocalDateTime lastVisit,
        @Nullable LocalDateTime firstVisit,
        @Nullable Integer shadowVisits,
        @Nullable LocalDate releasedOn,
        @Nullable ReleasedTo releasedTo,
        @Nullable LocalDate returnedOn,
        @Nullable HoldReason heldBecause,
        @Nullable String legalFlag) {

    /** "14 h 23 min" */
    public String hours() {
        return Minutes.words(minutes);
    }
}
