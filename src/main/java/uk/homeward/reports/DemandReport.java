package uk.homeward.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.homeward.calendar.FinancialYear;

/** How many ask and begin, and how that changes from year to year (HAM-12, COV-09). */
@Service
public class DemandReport {

    private final JdbcClient database;
    private final ReportRules rules;
    private final Clock clock;

    DemandReport(JdbcClient database, ReportRules rules, Clock clock) {
        this.database = database;
        this.rules = rules;
        this.clock = clock;
    }

    /** From the council's baseline, or from its first record, up to this financial year. */
    public List<DemandYear> years() {
        Map<Integer, Long> referrals =
                referrals().stream().collect(Collectors.toMap(YearOfReferrals::year, YearOfReferrals::referrals));
        Map<Integer, List<ServiceYear>> services =
                services().stream().collect(Collectors.groupingBy(ServiceYear::year));
        int now = FinancialYear.of(LocalDate.now(clock)).begins();
        int recordedFrom = IntStream.concat(
                        referrals.keySet().stream().mapToInt(Integer::intValue),
                        services.keySet().stream().mapToInt(Integer::intValue))
                .min()
                .orElse(now);
        Integer baseline = rules.baselineYear();
        int first = baseline == null ? recordedFrom : Math.min(baseline, recordedFrom);
        return IntStream.rangeClosed(first, now)
                .mapToObj(year -> new DemandYear(
                        year,
                        new FinancialYear(year).name(),
                        year >= recordedFrom,
                        referrals.getOrDefault(year, 0L),
                        services.getOrDefault(year, List.of())))
                .toList();
    }

    private List<YearOfReferrals> referrals() {
        return database.sql(
                        """
                        select date_part('year', received_on - interval '3 months') as year, count(*) as referrals
                        from report_referral
                        group by year
                        """)
                .query(YearOfReferrals.class)
                .list();
    }

    /** Each stay is counted in the year in which it began and in the year in which it ended. */
    List<ServiceYear> services() {
        return database.sql(
                        """
                        select date_part('year', happened_on - interval '3 months') as year,
                               service,
                               count(*) filter (where began) as starts,
                               count(*) filter (where not began) as ended,
                               avg(days) as average_days
                        from (select service, started_on as happened_on, true as began, null as days from report_start
                              union all
                              select service, ended_on, false, days from report_stay) year
                        group by year, service
                        order by year, service
                        """)
                .query(ServiceYear.class)
                .list();
    }

    record YearOfReferrals(int year, long referrals) {}
}
