package uk.homeward.delivery;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The visits of an element that starts on another day than was planned: whoever made them before goes on until then. */
record MovedStart(List<Duty> duties, int element, LocalDateTime planned) {

    void to(LocalDateTime first, @Nullable Integer former) {
        LocalDate day = planned.toLocalDate();
        for (Duty own : List.copyOf(duties)) {
            if (own.element() == element && own.firstVisit().toLocalDate().equals(day)) {
                move(own, first, former);
            }
        }
        duties.removeIf(Duty::empty);
    }

    private void move(Duty own, LocalDateTime first, @Nullable Integer former) {
        boolean followed = duties.stream().anyMatch(duty -> isBefore(duty, own));
        @Nullable LocalDateTime last = own.reaches(first) ? first.minusMinutes(1) : own.lastVisit();
        duties.replaceAll(duty -> isBefore(duty, own) ? duty.until(last) : duty);
        duties.set(duties.indexOf(own), own.begun(first));
        if (!followed && former != null) {
            duties.add(Duty.from(former, own.visit(), own.firstVisit()).until(last));
        }
    }

    private boolean isBefore(Duty duty, Duty own) {
        return duty.visit() == own.visit()
                && duty.element() != element
                && own.firstVisit().minusMinutes(1).equals(duty.lastVisit());
    }
}
