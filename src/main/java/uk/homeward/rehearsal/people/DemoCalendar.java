package uk.homeward.rehearsal.people;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;

/**
 * Works out the days of one life, which are sums such as {@code start + 7}: counted from today and by the council's own
 * figures, nothing is ever out of date.
 */
class DemoCalendar {

    /** In less than three weeks there is nothing to tell. */
    private static final int SHORTEST_DAYS = 21;

    private static final Pattern TERM = Pattern.compile("([+-]?)\\s*(\\w+)\\s*");

    private final Instant present;
    private final Map<String, Long> known = new HashMap<>();

    DemoCalendar(DemoPerson person, ServiceDefinition service, CouncilProfile council, Instant present) {
        this.present = present;
        known.put("today", LocalDate.ofInstant(present, WorkingHours.ZONE).toEpochDay());
        known.put("planned", (long) service.plannedDays());
        known.put("short", (long) Math.max(SHORTEST_DAYS, service.minimumDays()));
        known.put(
                "untilReview",
                service.plannedDays() - 1L - council.shortTermReview().leadDays());
        known.put(
                "triage",
                Duration.ofHours(council.responseTimes().triageHours()).toMinutes());
        known.put("start", sum(person.start()));
    }

    /** A life in long-term care, which is counted from the day on which somebody asked. */
    DemoCalendar(int daysAgo, Instant present) {
        this.present = present;
        long today = LocalDate.ofInstant(present, WorkingHours.ZONE).toEpochDay();
        known.put("today", today);
        known.put("asked", today - daysAgo);
        itIs(LocalDate.ofEpochDay(today));
    }

    /** From now on {@code now} is this day. */
    void itIs(LocalDate day) {
        known.put("now", day.toEpochDay());
    }

    LocalDate day(String sum) {
        return LocalDate.ofEpochDay(sum(sum));
    }

    int number(String sum) {
        return Math.toIntExact(sum(sum));
    }

    Instant minutesAgo(String sum) {
        return present.minus(Duration.ofMinutes(sum(sum)));
    }

    /** Nothing is told that is still to come. */
    Instant moment(LocalDate day, LocalTime hour) {
        Instant moment = day.atTime(hour).atZone(WorkingHours.ZONE).toInstant();
        return moment.isAfter(present) ? present : moment;
    }

    private long sum(String text) {
        long sum = 0;
        for (Matcher term = TERM.matcher(text); term.find(); ) {
            long value = Character.isDigit(term.group(2).charAt(0))
                    ? Long.parseLong(term.group(2))
                    : Objects.requireNonNull(known.get(term.group(2)), text);
            sum += term.group(1).equals("-") ? -value : value;
        }
        return sum;
    }
}
