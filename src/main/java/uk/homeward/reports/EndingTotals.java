package uk.homeward.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** What all endings of some days come to. */
record EndingTotals(List<DayOfEndings> days) {

    private static final BigDecimal WEEKS_A_YEAR = BigDecimal.valueOf(52);

    Independence.Figures figures(ReportRules rules) {
        long goals = sum(DayOfEndings::goals);
        SuppressibleCount known = SuppressibleCount.of(sum(DayOfEndings::known));
        return new Independence.Figures(
                SuppressibleCount.of(sum(DayOfEndings::independent)),
                goals,
                average(sum(DayOfEndings::entryScores), goals),
                average(sum(DayOfEndings::exitScores), goals),
                SuppressibleCount.of(sum(DayOfEndings::admissions)),
                known,
                known.number() == null ? null : hours(rules));
    }

    private Independence.Hours hours(ReportRules rules) {
        BigDecimal atStart = sumOfHours(DayOfEndings::hoursAtStart);
        BigDecimal stillNeeded = sumOfHours(DayOfEndings::hoursStillNeeded);
        return new Independence.Hours(
                atStart,
                sumOfHours(DayOfEndings::hoursAtEnd),
                stillNeeded,
                atStart.subtract(stillNeeded),
                costAvoided(rules));
    }

    /** Hours no longer needed a week × the rate of the day of the end × 52. */
    private @Nullable BigDecimal costAvoided(ReportRules rules) {
        BigDecimal avoided = BigDecimal.ZERO;
        for (DayOfEndings day : days) {
            if (day.known() > 0) {
                Optional<BigDecimal> rate = rules.longTermHourlyRate(day.endedOn());
                if (rate.isEmpty()) {
                    return null;
                }
                avoided = avoided.add(day.hoursAtStart()
                        .subtract(day.hoursStillNeeded())
                        .multiply(rate.get())
                        .multiply(WEEKS_A_YEAR));
            }
        }
        return avoided.setScale(2, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal average(long sum, long count) {
        return count == 0 ? null : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP);
    }

    long sum(ToLongFunction<DayOfEndings> figure) {
        return days.stream().mapToLong(figure).sum();
    }

    private BigDecimal sumOfHours(Function<DayOfEndings, BigDecimal> figure) {
        return days.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
