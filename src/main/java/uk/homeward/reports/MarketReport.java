package uk.homeward.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The market month by month: how it stands, and whether it keeps people at home and out of hospital. */
@Service
public class MarketReport {

    /** With this one. */
    private static final int MONTHS = 12;

    private final JdbcClient database;
    private final Clock clock;

    MarketReport(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Of the last twelve months, up to today (DER-02). */
    public List<MarketMonth> months() {
        return since(
                        """
                        select cast(m.month as date) as month,
                               (select count(distinct provider) from report_market_member
                                 where admitted_on < m.month + interval '1 month'
                                   and (removed_on is null or removed_on >= m.month + interval '1 month')) as providers,
                               (select count(distinct provider) from report_market_member
                                 where admitted_on >= m.month and admitted_on < m.month + interval '1 month') as joined,
                               (select count(distinct provider) from report_market_member
                                 where removed_on >= m.month and removed_on < m.month + interval '1 month') as gone,
                               (select cast(avg(last.grade) as double precision)
                                  from (select distinct on (provider) provider, grade from report_market_grade
                                         where inspected_on < m.month + interval '1 month'
                                         order by provider, inspected_on desc) last
                                 where last.provider in (
                                       select provider from report_market_member
                                        where admitted_on < m.month + interval '1 month'
                                          and (removed_on is null or removed_on >= m.month + interval '1 month'))) as grade,
                               (select count(*) from report_notice
                                 where given_on >= m.month and given_on < m.month + interval '1 month') as given_back,
                               (select count(*) from report_market_failure
                                 where told_on >= m.month and told_on < m.month + interval '1 month') as failed
                          from generate_series(cast(:since as timestamp), cast(:today as timestamp), '1 month') m (month)
                         order by m.month
                        """)
                .query((row, at) -> new MarketMonth(
                        month(row),
                        row.getLong("providers"),
                        row.getLong("joined"),
                        row.getLong("gone"),
                        row.getObject("grade", Double.class),
                        row.getLong("given_back"),
                        row.getLong("failed")))
                .list();
    }

    /** Months in which nobody's support ended are not there. */
    public List<AvoidedAdmissions> avoided() {
        return since(
                        """
                        select cast(date_trunc('month', ended_on) as date) as month,
                               count(*) as supported,
                               count(*) filter (where coalesce(hospital_admissions, 0) = 0
                                   and end_reason <> 'LAPSED_IN_HOSPITAL'
                                   and coalesce(sequel, '') <> 'ADMITTED_TO_HOSPITAL') as avoided
                          from report_stay
                         where route = 'STEP_UP' and end_reason not in ('DIED', 'REPLACED')
                           and ended_on >= :since and ended_on <= :today
                         group by month order by month
                        """)
                .query((row, at) -> new AvoidedAdmissions(month(row), row.getLong("supported"), row.getLong("avoided")))
                .list();
    }

    /** Months in which nobody went home with support are not there. */
    public List<DischargeStart> starts() {
        return since(
                        """
                        select cast(date_trunc('month', discharge_on) as date) as month,
                               count(*) as started,
                               avg(days) as average_days,
                               percentile_cont(0.5) within group (order by days) as median_days,
                               max(days) as longest_days,
                               count(*) filter (where days <= 2) as within_two_days
                          from (select d.discharge_on, greatest(0, r.started_on - d.discharge_on) as days
                                  from report_discharge d
                                  join report_referral r on r.referral = d.referral
                                 where r.started_on is not null
                                   and d.discharge_on >= :since and d.discharge_on <= :today) home
                         group by month order by month
                        """)
                .query((row, at) -> new DischargeStart(
                        month(row),
                        row.getLong("started"),
                        row.getDouble("average_days"),
                        row.getDouble("median_days"),
                        row.getLong("longest_days"),
                        row.getLong("within_two_days")))
                .list();
    }

    /** The latest month first. */
    public List<AreaDemand> demand() {
        return since(
                        """
                        select cast(date_trunc('month', asked_on) as date) as month,
                               area, count(*) as packages, sum(hours) as hours, sum(hours_found) as hours_found
                          from report_requirement
                         where asked_on >= :since and asked_on <= :today
                         group by month, area order by month desc, area
                        """)
                .query((row, at) -> new AreaDemand(
                        month(row),
                        row.getString("area"),
                        row.getLong("packages"),
                        row.getBigDecimal("hours"),
                        row.getBigDecimal("hours_found")))
                .list();
    }

    private JdbcClient.StatementSpec since(String query) {
        LocalDate today = LocalDate.now(clock);
        return database.sql(query)
                .param("since", YearMonth.from(today).minusMonths(MONTHS - 1L).atDay(1))
                .param("today", today);
    }

    private static YearMonth month(ResultSet row) throws SQLException {
        return YearMonth.from(row.getObject("month", LocalDate.class));
    }
}
