package uk.homeward.delivery;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;

/** What others would have made after their last visit, one makes from its first on. */
record HandedDuties(List<Duty> duties, int to, LocalDateTime last, LocalDateTime first) {

    void by(int from) {
        by(duty -> duty.element() == from);
    }

    void by(Predicate<Duty> which) {
        List<Duty> handed = duties.stream()
                .filter(duty -> duty.element() != to && which.test(duty) && duty.reaches(last))
                .toList();
        duties.replaceAll(duty -> handed.contains(duty) ? duty.until(last) : duty);
        handed.forEach(duty -> duties.add(duty.handedTo(to, first)));
        duties.removeIf(Duty::empty);
    }
}
