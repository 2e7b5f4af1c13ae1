package uk.homeward.dataimport;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days and times as a cell may have them. What can be read as two days is not guessed. */
final class DayNotation {

    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern SLASHES = Pattern.compile("([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{2,4})");

    private DayNotation() {}

    static @Nullable LocalDate day(RowReader row, String column, String text) {
        if (ISO.matcher(text).matches()) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException noDay) {
                row.wrong(column, "There is no such day in the calendar. Check the day and the month.");
                return null;
            }
        }
        row.wrong(column, noIsoDay(text));
        return null;
    }

    static @Nullable LocalDateTime moment(RowReader row, String column, String text) {
        try {
            return LocalDateTime.parse(text.replace(' ', 'T'));
        } catch (DateTimeException noMoment) {
            row.wrong(column, "This is no day with a time. Write it like 2026-11-30T08:05.");
            return null;
        }
    }

    private static String noIsoDay(String text) {
        var parts = SLASHES.matcher(text);
        if (!parts.matches()) {
            return NumberNotation.isNumber(text)
                    ? "This is a number and no day. Format the column as text, and write the day like 2026-11-30."
                    : "This is no day. Write it like 2026-11-30.";
        }
        int one = Integer.parseInt(parts.group(1));
        int other = Integer.parseInt(parts.group(2));
        if (one <= 12 && other <= 12) {
            return "This can be read as two days: 03/04/2026 is 3 April here and 4 March in the United States. Write it like 2026-04-03.";
        }
        return isADay(one, other, parts.group(3)) || isADay(other, one, parts.group(3))
                ? "Write the day like 2026-11-30: the year first."
                : "There is no such day in the calendar. Check it, and write it like 2026-11-30.";
    }

    private static boolean isADay(int day, int month, String year) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, day) != null;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
