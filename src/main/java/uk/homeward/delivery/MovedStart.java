package uk.homeward.delivery;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The visits of an element that starts on another day than was planned: whoever made them before goes on until then. Those
 * that it has begun to make already stay as they are.
 */
record MovedStart(List<Duty> duties, int element, LocalDateTime planned) {

    /** @param moved the numbers of the visits that begin with it */
    void to(LocalDateTime first, List<Integer> moved, @Nullable Integer former) {
        LocalDate day = planned.toLocalDate();
        for (Duty own : List.copyOf(duties)) {
            if (own.element() == element
                    // Another plan may begin before whoever was to carry it out.
                    && (own.firstVisit().toLocalDate().equals(day) || own.beginsWithin(planned, first))
                    && moved.contains(own.visit())
                    && !before(own).contains(element)) {
                move(own, first, former);
            }
        }
        duties.removeIf(Duty::empty);
    }

    private void move(Duty own, LocalDateTime first, @Nullable Integer former) {
        boolean followed = !before(own).isEmpty();
        @Nullable LocalDateTime last = own.reaches(first) ? first.minusMinutes(1) : own.lastVisit();
        duties.replaceAll(duty -> own.follows(duty) ? duty.until(last) : duty);
        duties.set(duties.indexOf(own), own.begun(first));
        if (!followed && former != null) {
            duties.add(Duty.from(former, own.visit(), own.firstVisit()).until(last));
        }
    }

    /** The elements of those that made it until then. */
    private List<Integer> before(Duty own) {
        return duties.stream()
                .filter(duty -> own.follows(duty))
                .map(Duty::element)
                .toList();
    }
}
