package uk.homeward.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import uk.homeward.calendar.FinancialYear;

/** Independence gained and long-term cost avoided, by service and financial year of the end (COV-07). */
@Service
public class IndependenceReport {

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
                .map(year -> new EndingTotals(year).sum(DayOfEndings::ended))
                .toList());
        return IntStream.range(0, years.size())
                .mapToObj(at -> new Independence(
                        service,
                        years.get(at),
                        new FinancialYear(years.get(at)).name(),
                        ended.get(at),
                        ended.get(at).number() == null
                                ? null
                                : new EndingTotals(byYear.getOrDefault(years.get(at), List.of())).figures(rules)))
                .toList();
    }
}
