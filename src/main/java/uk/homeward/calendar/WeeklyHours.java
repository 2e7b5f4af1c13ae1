package uk.homeward.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Hours of support a week, which rise and taper with the person (COV-03). A change holds from its day until the next one,
 * in whatever order they were told.
 *
 * @param atStart until the first change
 * @param changes the hours from a day on
 */
public record WeeklyHours(BigDecimal atStart, NavigableMap<LocalDate, BigDecimal> changes) {

    private static final BigDecimal WEEK = BigDecimal.valueOf(7);
    private static final int DECIMALS = 10;

    public WeeklyHours {
        atStart = inHundredths(atStart);
        changes = Collections.unmodifiableNavigableMap(new TreeMap<>(changes));
    }

    public static WeeklyHours of(BigDecimal hoursPerWeek) {
        return new WeeklyHours(hoursPerWeek, Collections.emptyNavigableMap());
    }

    public static @Nullable WeeklyHours ofNullable(@Nullable BigDecimal hoursPerWeek) {
        return hoursPerWeek == null ? null : of(hoursPerWeek);
    }

    public WeeklyHours changed(LocalDate from, BigDecimal hoursPerWeek) {
        TreeMap<LocalDate, BigDecimal> known = new TreeMap<>(changes);
        known.put(from, inHundredths(hoursPerWeek));
        return new WeeklyHours(atStart, known);
    }

    /** That change was told by mistake: what held before it goes on. */
    public WeeklyHours without(LocalDate change) {
        TreeMap<LocalDate, BigDecimal> known = new TreeMap<>(changes);
        known.remove(change);
        return new WeeklyHours(atStart, known);
    }

    public BigDecimal on(LocalDate day) {
        Map.Entry<LocalDate, BigDecimal> last = changes.floorEntry(day);
        return last == null ? atStart : last.getValue();
    }

    /** After all that is known to change. */
    public BigDecimal latest() {
        return changes.isEmpty() ? atStart : changes.lastEntry().getValue();
    }

    /** @return the days from first to last, one after another, each with its hours */
    public List<HoursPeriod> during(LocalDate first, LocalDate last) {
        List<HoursPeriod> periods = new ArrayList<>();
        LocalDate day = first;
        for (LocalDate change : changes.subMap(first, false, last, true).keySet()) {
            periods.add(new HoursPeriod(day, change.minusDays(1), on(day)));
            day = change;
        }
        periods.add(new HoursPeriod(day, last, on(day)));
        return periods;
    }

    /** @return the hours that are given from the first to the last day */
    public BigDecimal given(LocalDate first, LocalDate last) {
        return during(first, last).stream()
                .map(period -> period.hoursPerWeek().multiply(BigDecimal.valueOf(period.days())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(WEEK, DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal inHundredths(BigDecimal hours) {
        return hours.setScale(2, RoundingMode.HALF_UP);
    }
}
