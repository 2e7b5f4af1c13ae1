package uk.homeward.holidays;

import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingDays;

/** Whether dates are about to be counted in a year whose bank holidays nobody has seen yet. */
@Component
public class UnknownYear {

    private static final int MONTHS_AHEAD = 6;

    private final WorkingDays workingDays;
    private final Clock clock;

    UnknownYear(WorkingDays workingDays, Clock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** The first one that begins within half a year, or is under way. */
    public OptionalInt ahead() {
        LocalDate today = LocalDate.now(clock);
        return IntStream.rangeClosed(
                        today.getYear(), today.plusMonths(MONTHS_AHEAD).getYear())
                .filter(year -> !workingDays.knows(year))
                .findFirst();
    }
}
