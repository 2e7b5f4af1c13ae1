package uk.homeward.delivery;

import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One provider answers for a visit, from the first time to the last. Exactly one does.
 *
 * @param element the part of the package whose provider it is
 * @param lastVisit nothing while no end is known
 */
@Embeddable
record Duty(int element, int visit, LocalDateTime firstVisit, @Nullable LocalDateTime lastVisit) {

    static Duty from(int element, int visit, LocalDateTime first) {
        return new Duty(element, visit, first, null);
    }

    boolean answersFor(DeliveredVisit planned, LocalDateTime at) {
        return visit == planned.number() && covers(at);
    }

    /** While no end of it is known. */
    boolean open() {
        return lastVisit == null;
    }

    private boolean covers(LocalDateTime at) {
        return !at.isBefore(firstVisit) && (lastVisit == null || !at.isAfter(lastVisit));
    }

    /** Whether it still goes on after a moment. */
    boolean reaches(LocalDateTime at) {
        return lastVisit == null || lastVisit.isAfter(at);
    }

    boolean beginsWithin(LocalDateTime from, LocalDateTime until) {
        return firstVisit.isAfter(from) && firstVisit.isBefore(until);
    }

    Duty until(@Nullable LocalDateTime last) {
        return new Duty(element, visit, firstVisit, last);
    }

    Duty begun(LocalDateTime first) {
        return new Duty(element, visit, first, lastVisit);
    }

    /** From the moment on, or from its first visit where that is later. */
    Duty handedTo(int other, LocalDateTime from) {
        return new Duty(other, visit, firstVisit.isBefore(from) ? from : firstVisit, lastVisit);
    }

    /** The next to make the visit, without a break. */
    boolean follows(Duty former) {
        return visit == former.visit() && firstVisit.minusMinutes(1).equals(former.lastVisit());
    }

    /** Ended before its first visit: nobody came. */
    boolean empty() {
        return lastVisit != null && lastVisit.isBefore(firstVisit);
    }
}
