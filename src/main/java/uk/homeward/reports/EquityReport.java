package uk.homeward.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.homeward.person.EthnicGroup;
import uk.homeward.reports.Equity.Breakdown;

/** Who asks, and what they are offered: by way in, area, age and ethnicity, with small numbers kept back (HAM-10). */
@Service
public class EquityReport {

    private final JdbcClient database;

    EquityReport(JdbcClient database) {
        this.database = database;
    }

    public List<Equity> groups() {
        Map<Breakdown, List<Row>> rows = counted().stream().collect(Collectors.groupingBy(Row::breakdown));
        List<Equity> report = new ArrayList<>();
        for (Breakdown breakdown : Breakdown.values()) {
            report.addAll(suppressed(breakdown, rows.getOrDefault(breakdown, List.of())));
        }
        return report;
    }

    private static List<Equity> suppressed(Breakdown breakdown, List<Row> rows) {
        List<SuppressibleCount> referrals = column(rows, Row::referrals);
        List<SuppressibleCount> offered = column(rows, Row::offered);
        List<SuppressibleCount> accepted = column(rows, Row::accepted);
        List<SuppressibleCount> started = column(rows, Row::started);
        return IntStream.range(0, rows.size())
                .mapToObj(at -> new Equity(
                        breakdown,
                        breakdown == Breakdown.ETHNICITY
                                ? EthnicGroup.valueOf(rows.get(at).grouped()).label()
                                : rows.get(at).grouped(),
                        referrals.get(at),
                        offered.get(at),
                        accepted.get(at),
                        started.get(at)))
                .toList();
    }

    private static List<SuppressibleCount> column(List<Row> rows, Function<Row, Long> number) {
        return SuppressibleCount.column(rows.stream().map(number).toList());
    }

    /** Four counts of the same people in one pass. */
    List<Row> counted() {
        return database.sql(
                        """
                        select case when grouping(route) = 0 then 'ROUTE'
                                    when grouping(area) = 0 then 'AREA'
                                    when grouping(age) = 0 then 'AGE'
                                    else 'ETHNICITY' end as breakdown,
                               coalesce(route, area, age, ethnicity) as grouped,
                               count(*) as referrals,
                               count(offer) as offered,
                               count(*) filter (where offer = 'ACCEPTED') as accepted,
                               count(started_on) as started
                        from report_referral
                        group by grouping sets ((route), (area), (age), (ethnicity))
                        order by breakdown desc, grouped
                        """)
                .query(Row.class)
                .list();
    }

    record Row(Breakdown breakdown, String grouped, long referrals, long offered, long accepted, long started) {}
}
