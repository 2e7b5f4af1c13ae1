package uk.homeward.visitrecord;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Visits that were not made: whoever answers it owns what was done.
 *
 * @param plannedAt the first of them
 * @param answer what was done; nothing while nobody has answered
 * @param mendedAt when it turned out that it was made, or not wanted
 */
public record VisitAlarm(
        String reference,
        String packageReference,
        String area,
        String provider,
        VisitAlarmKind kind,
        LocalDate day,
        LocalDateTime plannedAt,
        int visits,
        Instant raisedAt,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable Instant mendedAt) {

    public boolean open() {
        return answeredAt == null && mendedAt == null;
    }
}
