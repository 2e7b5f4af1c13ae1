package uk.homeward.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.FinancialYear;
import uk.homeward.calendar.WorkingHours;

/** Days and moments in words, in the British style. */
public class DateWords {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter NARROW = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** Monday 23 November 2026 */
    public String day(@Nullable LocalDate day) {
        return day == null ? "" : LONG.format(day);
    }

    /** 23 November 2026 */
    public String date(@Nullable LocalDate day) {
        return day == null ? "" : SHORT.format(day);
    }

    /** 23 Nov 2026, where a table has no room for more. */
    public String shortDate(@Nullable LocalDate day) {
        return day == null ? "" : NARROW.format(day);
    }

    /** 2018/19 */
    public String financialYear(int year) {
        return new FinancialYear(year).name();
    }

    public String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** Monday 23 November 2026 at 2:30pm */
    /** As the calendar on the wall and the clock beside it say it. */
    public String localMoment(LocalDateTime moment) {
        return LONG.format(moment) + " at " + time(moment.toLocalTime());
    }

    public String moment(@Nullable Instant moment) {
        if (moment == null) {
            return "";
        }
        return localMoment(moment.atZone(WorkingHours.ZONE).toLocalDateTime());
    }

    static String time(LocalTime time) {
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String half = time.getHour() < 12 ? "am" : "pm";
        return time.getMinute() == 0 ? hour + half : "%d:%02d%s".formatted(hour, time.getMinute(), half);
    }

    /** ", 81" behind a name; nothing where the birth date is not known. */
    public String age(@Nullable LocalDate born, LocalDate on) {
        return born == null ? "" : ", " + Period.between(born, on).getYears();
    }

    /** 17 May 1941; "About 1941" where it is an estimate. */
    public String born(@Nullable LocalDate day, boolean estimated) {
        return day == null ? "Not known" : estimated ? "About " + day.getYear() : date(day);
    }
}
