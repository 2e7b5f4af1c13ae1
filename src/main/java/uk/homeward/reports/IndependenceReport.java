package uk.homeward.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.homeward.calendar.FinancialYear;

/** Independence gained and long-term cost avoided, by service and financial year of the end (COV-07). */
@Service
public class IndependenceReport {

    private static final BigDecimal WEEKS_A_YEAR = BigDecimal.valueOf(52);

    private final DaysOfEndings endings;
    private final ReportRules rules;

    IndependenceReport(DaysOfEndings endings, ReportRules rules) {
        this.endings = endings;
        this.rules = rules;
    }

    public List<Independence> years() {
        Map<String, List<DayOfEndings>> byService = endings.all().stream()
                .collect(Collectors.groupingBy(DayOfEndings::service, TreeMap::new, Collectors.toList()));
        List<Independence> report = new ArrayList<>();
        byService.forEach((service, days) -> report.addAll(ofService(service, days)));
        return report;
    }

    private List<Independence> ofService(String service, List<DayOfEndings> days) {
        Map<Integer, List<DayOfEndings>> byYear = days.stream()
                .collect(Collectors.groupingBy(
                        day -> FinancialYear.of(day.endedOn()).begins(), TreeMap::new, Collectors.toList()));
        List<Integer> years = List.copyOf(byYear.keySet());
        List<SuppressibleCount> ended = SuppressibleCount.column(byYear.values().stream()
                .map(year -> sum(year, DayOfEndings::ended))
                .toList());
        return IntStream.range(0, years.size())
                .mapToObj(at -> new Independence(
                        service,
                        years.get(at),
                        new FinancialYear(years.get(at)).name(),
                        ended.get(at),
                        ended.get(at).number() == null ? null : figures(byYear.getOrDefault(years.get(at), List.of()))))
                .toList();
    }

    private Independence.Figures figures(List<DayOfEndings> days) {
        long goals = sum(days, DayOfEndings::goals);
        SuppressibleCount known = SuppressibleCount.of(sum(days, DayOfEndings::known));
        return new Independence.Figures(
                SuppressibleCount.of(sum(days, DayOfEndings::independent)),
                goals,
                average(sum(days, DayOfEndings::entryScores), goals),
                average(sum(days, DayOfEndings::exitScores), goals),
                SuppressibleCount.of(sum(days, DayOfEndings::admissions)),
                known,
                known.number() == null ? null : hours(days));
    }

    private Independence.Hours hours(List<DayOfEndings> days) {
        BigDecimal atStart = sumOfHours(days, DayOfEndings::hoursAtStart);
        BigDecimal stillNeeded = sumOfHours(days, DayOfEndings::hoursStillNeeded);
        return new Independence.Hours(
                atStart,
                sumOfHours(days, DayOfEndings::hoursAtEnd),
                stillNeeded,
                atStart.subtract(stillNeeded),
                costAvoided(days));
    }

    /** Hours no longer needed a week × the rate of the day of the end × 52. */
    private @Nullable BigDecimal costAvoided(List<DayOfEndings> days) {
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

    private static long sum(List<DayOfEndings> days, ToLongFunction<DayOfEndings> figure) {
        return days.stream().mapToLong(figure).sum();
    }

    private static BigDecimal sumOfHours(List<DayOfEndings> days, Function<DayOfEndings, BigDecimal> figure) {
        return days.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
