package uk.homeward.rehearsal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;

/** How far the clock is to be moved, as somebody wrote it. */
final class Advance {

    private static final int MOST_YEARS = 2;

    private Advance() {}

    /** @param text an ISO 8601 period such as P6W, P1D, PT2H or P1DT2H */
    static Instant by(@Nullable String text, ZonedDateTime now) {
        if (text == null || text.isBlank()) {
            throw new Refusal("advance", "Say how far the clock is to be moved, for example P6W for six weeks.");
        }
        return checked("advance", now, plus(text.strip(), now));
    }

    /** @param text a day such as 2027-01-03, at the time of day that it is now, or a moment such as 2027-01-03T09:00:00Z */
    static Instant to(String text, ZonedDateTime now) {
        return checked("to", now, moment(text.strip(), now));
    }

    private static ZonedDateTime plus(String text, ZonedDateTime now) {
        try {
            int time = text.indexOf('T');
            if (time < 0) {
                return now.plus(Period.parse(text));
            }
            Period days = time > 1 ? Period.parse(text.substring(0, time)) : Period.ZERO;
            return now.plus(days).plus(Duration.parse("P" + text.substring(time)));
        } catch (DateTimeException | ArithmeticException e) {
            throw new Refusal(
                    "advance",
                    "Write how far the clock is to be moved as an ISO 8601 period: P6W is six weeks, P10D ten days, PT2H two hours.");
        }
    }

    private static ZonedDateTime moment(String text, ZonedDateTime now) {
        try {
            return text.indexOf('T') < 0
                    ? now.with(LocalDate.parse(text))
                    : Instant.parse(text).atZone(now.getZone());
        } catch (DateTimeException e) {
            throw new Refusal(
                    "to",
                    "Write where the clock is to be moved as a day, 2027-01-03, or a moment, 2027-01-03T09:00:00Z.");
        }
    }

    private static Instant checked(String field, ZonedDateTime now, ZonedDateTime target) {
        if (!target.isAfter(now)) {
            throw new Refusal(field, "The clock can only be moved forward.");
        }
        if (target.isAfter(now.plusYears(MOST_YEARS))) {
            throw new Refusal(field, "The clock can be moved by two years at most at a time.");
        }
        return target.toInstant();
    }
}
