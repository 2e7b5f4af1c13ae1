package uk.homeward.delivery;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Somebody makes a visit, from the first time to the last.
 *
 * @param element the part of the package whose provider it is
 * @param lastVisit nothing while no end is known
 */
@Embeddable
record Duty(
        int element,
        int visit,
        @Enumerated(EnumType.STRING) DutyPart part,
        LocalDateTime firstVisit,
        @Nullable LocalDateTime lastVisit) {

    static Duty responsible(int element, int visit, LocalDateTime first) {
        return new Duty(element, visit, DutyPart.RESPONSIBLE, first, null);
    }

    boolean answersFor(DeliveredVisit planned, LocalDateTime at) {
        return part == DutyPart.RESPONSIBLE && visit == planned.number() && covers(at);
    }

    boolean covers(LocalDateTime at) {
        return !at.isBefore(firstVisit) && (lastVisit == null || !at.isAfter(lastVisit));
    }

    /** Whether it still goes on after a moment. */
    boolean reaches(LocalDateTime at) {
        return lastVisit == null || lastVisit.isAfter(at);
    }

    Duty until(@Nullable LocalDateTime last) {
        return new Duty(element, visit, part, firstVisit, last);
    }

    Duty from(LocalDateTime first) {
        return new Duty(element, visit, part, first, lastVisit);
    }

    /** Ended before its first visit: nobody came. */
    boolean empty() {
        return lastVisit != null && lastVisit.isBefore(firstVisit);
    }
}
