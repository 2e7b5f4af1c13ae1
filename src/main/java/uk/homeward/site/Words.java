package uk.homeward.site;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.FinancialYear;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.council.CapacityUnit;

/** Dates, times and choices in words, in the British style; templates call it {@code @words}. */
@Component("words")
public class Words {
    /** Names that do not read well by themselves. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "IN_HOUSE", "In-house",
            "LIVE_IN_CARE", "Live-in care",
            "POST_HOSPITAL", "A stay in hospital",
            "HEALTH_DETERIORATION", "Health that got worse",
            "SUPPORT_NETWORK_CHANGE", "A change among those who support the person",
            "LIVE_SERVICE", "The short-term service that is live already",
            "PERSON", "The person",
            "NEITHER", "Neither step down nor step up");

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
    public String moment(@Nullable Instant moment) {
        if (moment == null) {
            return "";
        }
        ZonedDateTime local = moment.atZone(WorkingHours.ZONE);
        return LONG.format(local) + " at " + time(local.toLocalTime());
    }

    /** £1,234.50 */
    public String pounds(BigDecimal amount) {
        return String.format(Locale.UK, "%s£%,.2f", amount.signum() < 0 ? "-" : "", amount.abs());
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

    /** 12.5; an amount that nothing limits is said so. */
    public String amount(@Nullable BigDecimal amount) {
        return amount == null ? "No limit" : CapacityUnit.number(amount);
    }

    /** What is left; or how much too much is taken, where support went on although its source was full. */
    public String free(@Nullable BigDecimal amount) {
        return amount == null || amount.signum() >= 0 ? amount(amount) : "Over by " + amount(amount.negate());
    }

    /** "3 days", "1 day": the number with its noun in the right form. */
    public String count(long number, String noun) {
        return number + " " + (number == 1 ? noun : noun + "s");
    }

    /** A choice that carries no words of its own: DISCHARGE_TO_ASSESS becomes "Discharge to assess". */
    public String of(@Nullable Enum<?> choice) {
        return choice == null ? "" : named(choice.name());
    }

    /** The same for a choice that is kept by its name. */
    public String named(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return "";
        }
        String words = name.replace('_', ' ').toLowerCase(Locale.ROOT);
        return OTHERWISE.getOrDefault(
                name, (Character.toUpperCase(words.charAt(0)) + words.substring(1)).replace("Nhs", "NHS"));
    }

    /** short-term-service becomes "Short-term service"; the words of most other ids are separated as well. */
    public String process(String id) {
        String words = id.equals("short-term-service") ? "short-term service" : id.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** 999 000 0018, as the NHS writes it. */
    public String nhsNumber(@Nullable String number) {
        return number == null || number.length() != 10
                ? "Not known"
                : number.substring(0, 3) + " " + number.substring(3, 6) + " " + number.substring(6);
    }
}
