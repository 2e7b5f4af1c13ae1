package uk.homeward.delivery;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Planned visits are not wanted for a time; they stay planned.
 *
 * @param visit nothing for all of them
 * @param fromDay the first day without
 * @param untilDay the last day without; nothing while somebody is in hospital
 */
@Embeddable
record Pause(
        @Nullable Integer visit,
        LocalDate fromDay,
        @Nullable LocalDate untilDay,
        @Enumerated(EnumType.STRING) PauseCause cause,
        @Nullable String reason) {

    boolean covers(DeliveredVisit planned, LocalDate day) {
        return (visit == null || visit == planned.number())
                && !day.isBefore(fromDay)
                && (untilDay == null || !day.isAfter(untilDay));
    }

    Pause until(LocalDate lastDay) {
        return new Pause(visit, fromDay, lastDay, cause, reason);
    }

    boolean empty() {
        return untilDay != null && untilDay.isBefore(fromDay);
    }
}
