package uk.homeward.entry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Urgent requests and how their clock stands. */
@Component
public class UrgentBoard {
    private final UrgentCases cases;
    private final Clock clock;

    UrgentBoard(UrgentCases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    public List<Row> rows() {
        Instant now = clock.instant();
        return cases.waiting().stream().map(waiting -> new Row(waiting, now)).toList();
    }

    public record Row(UrgentCase waiting, Instant now) {
        public boolean late() {
            return waiting.late(now);
        }

        /** "1 h 20 min" left, or late. */
        public String time() {
            Duration away = waiting.away(now);
            return away.toHours() == 0
                    ? away.toMinutes() + " min"
                    : "%d h %d min".formatted(away.toHours(), away.toMinutesPart());
        }
    }
}
