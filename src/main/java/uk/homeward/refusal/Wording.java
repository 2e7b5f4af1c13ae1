package uk.homeward.refusal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What people write and read: free text within its limit, days as they are said. */
public final class Wording {

    public static final int LIMIT = 4_000;

    /** The longest name, place or other short answer. */
    public static final int LINE = 200;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.UK);

    private Wording() {}

    /** @param missing the sentence for somebody who wrote nothing */
    public static String required(String field, String label, @Nullable String text, String missing) {
        return answered(field, optional(field, label, text), missing);
    }

    /**
     * @param label what the field is called at the beginning of a sentence, for example "The note"
     * @return the text without blanks around it, or nothing if it is blank
     */
    public static @Nullable String optional(String field, String label, @Nullable String text) {
        return atMost(LIMIT, field, label, text);
    }

    /** The same for a short answer. */
    public static String requiredLine(String field, String label, @Nullable String text, String missing) {
        return answered(field, line(field, label, text), missing);
    }

    /** The same for a short answer. */
    public static @Nullable String line(String field, String label, @Nullable String text) {
        return atMost(LINE, field, label, text);
    }

    /** @param missing the sentence for somebody who chose or gave nothing */
    public static <T> T answered(String field, @Nullable T answer, String missing) {
        if (answer == null) {
            throw new Refusal(field, missing);
        }
        return answer;
    }

    /**
     * Whoever tells late what has happened says why.
     *
     * @param lateDays the days that the council gives them
     * @return the reason, also where it was told in time and somebody gave one
     */
    public static @Nullable String lateReason(
            String field, @Nullable String why, LocalDate day, LocalDate today, int lateDays) {
        String reason = optional(field, "The reason", why);
        return day.isBefore(today.minusDays(lateDays))
                ? answered(
                        field,
                        reason,
                        "This was on %s, more than %d days ago. Say why it is told only now."
                                .formatted(day(day), lateDays))
                : reason;
    }

    /** A day of the next twelve months, from today on. */
    public static LocalDate comingDay(String field, @Nullable LocalDate given, String missing, LocalDate today) {
        LocalDate day = answered(field, given, missing);
        if (day.isBefore(today)) {
            throw new Refusal(field, "%s is in the past. Give today or a later day.".formatted(day(day)));
        }
        if (day.isAfter(today.plusYears(1))) {
            throw new Refusal(field, "%s is more than a year ahead. Check the year.".formatted(day(day)));
        }
        return day;
    }

    private static @Nullable String atMost(int limit, String field, String label, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String written = text.strip();
        if (written.length() > limit) {
            throw new Refusal(
                    field,
                    "%s has %,d characters. Shorten it to at most %,d.".formatted(label, written.length(), limit));
        }
        return written;
    }

    /** @throws Refusal where it is no time of day, for example 12:30 */
    public static LocalTime timeOfDay(String field, String typed) {
        try {
            return LocalTime.parse(typed.strip(), TIME);
        } catch (DateTimeException notATime) {
            throw new Refusal(field, "Give the time of day in hours and minutes, for example 08:00.");
        }
    }

    /** "3 March 2027" */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
