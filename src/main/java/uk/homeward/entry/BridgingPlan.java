package uk.homeward.entry;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.CareWeek;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** A {@link BridgingArrangement} that was checked and tidied. */
@Embeddable
record BridgingPlan(
        String provider,
        LocalDate firstDay,
        int visitsPerWeek,
        BigDecimal hoursPerWeek,
        String visitTimes,
        String arrangedBy) {

    private static final int MOST_VISITS = 84;
    private static final String TIMES = "Give the times of the visits, for example 8am, 1pm and 7pm.";
    private static final Pattern TIME = Pattern.compile(
            "\\d|breakfast|morning|noon|midday|lunch|tea|dinner|supper|evening|bed|night", Pattern.CASE_INSENSITIVE);

    static BridgingPlan of(BridgingArrangement told, LocalDate neededFrom, LocalDate today, String by) {
        return new BridgingPlan(
                Wording.requiredLine(
                        "provider", "The provider", told.provider(), "Name the provider of the bridging care."),
                firstDay(told.firstDay(), neededFrom, today),
                visits(told.visitsPerWeek()),
                hours(told.hoursPerWeek()),
                times(told.visitTimes()),
                by);
    }

    /** Nobody waits from morning to evening: an hour, or a part of the day. */
    private static String times(@Nullable String given) {
        String times = Wording.requiredLine("visitTimes", "The times of the visits", given, TIMES);
        if (!TIME.matcher(times).find()) {
            throw new Refusal("visitTimes", TIMES);
        }
        return times;
    }

    private static LocalDate firstDay(@Nullable LocalDate given, LocalDate neededFrom, LocalDate today) {
        LocalDate day = Wording.answered("firstBridgingDay", given, "Give the first day of the bridging care.");
        LocalDate latest = neededFrom.isBefore(today) ? today : neededFrom;
        if (day.isAfter(latest)) {
            throw new Refusal(
                    "firstBridgingDay",
                    "The person would be at home without care. Let it start on %s or before."
                            .formatted(Wording.day(latest)));
        }
        if (day.isBefore(neededFrom.minusDays(7))) {
            throw new Refusal(
                    "firstBridgingDay",
                    "This is more than a week before the discharge on %s. Check the day."
                            .formatted(Wording.day(neededFrom)));
        }
        return day;
    }

    private static int visits(@Nullable Integer given) {
        int visits = Wording.answered("visitsPerWeek", given, "Give the number of visits a week.");
        if (visits < 1 || visits > MOST_VISITS) {
            throw new Refusal("visitsPerWeek", "Give the number of visits a week: 1 to %d.".formatted(MOST_VISITS));
        }
        return visits;
    }

    private static BigDecimal hours(@Nullable BigDecimal given) {
        BigDecimal hours = Wording.answered("hoursPerWeek", given, "Give the hours of care a week.");
        if (hours.signum() <= 0
                || !CareWeek.holds(hours)
                || hours.stripTrailingZeros().scale() > 2) {
            throw new Refusal(
                    "hoursPerWeek", "Give the hours of care a week: more than 0, at most 336, with two decimals.");
        }
        return hours;
    }
}
