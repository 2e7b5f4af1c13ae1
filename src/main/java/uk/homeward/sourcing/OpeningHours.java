package uk.homeward.sourcing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.calendar.WorkingHours;

/** Time that runs only while the council is open: nobody has to answer at night or on a bank holiday. */
@Component
class OpeningHours {

    private final WorkingHours hours;
    private final WorkingDays days;

    OpeningHours(WorkingHours hours, WorkingDays days) {
        this.hours = hours;
        this.days = days;
    }

    Instant after(Instant from, int openHours) {
        Predicate<LocalDate> open = days.asTold();
        Duration left = Duration.ofHours(openHours);
        LocalDate day = WorkingHours.dayOf(from);
        Instant reached = from;
        while (true) {
            if (open.test(day)) {
                Instant opens = hours.morningOf(day);
                Instant closes = hours.eveningOf(day);
                Instant begin = reached.isBefore(opens) ? opens : reached;
                if (begin.isBefore(closes)) {
                    Duration today = Duration.between(begin, closes);
                    if (left.compareTo(today) <= 0) {
                        return begin.plus(left);
                    }
                    left = left.minus(today);
                }
            }
            day = day.plusDays(1);
            reached = hours.morningOf(day);
        }
    }
}
