package uk.homeward.reports;

import java.util.List;
import org.springframework.stereotype.Service;

/** The market month by month: how it stands, and what is asked of it. */
@Service
public class MarketReport {

    private final LastMonths months;

    MarketReport(LastMonths months) {
        this.months = months;
    }

    /** Of the last twelve months, up to today (DER-02). */
    public List<MarketMonth> months() {
        return months.ask(
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
                        LastMonths.month(row),
                        row.getLong("providers"),
                        row.getLong("joined"),
                        row.getLong("gone"),
                        row.getObject("grade", Double.class),
                        row.getLong("given_back"),
                        row.getLong("failed")))
                .list();
    }

    /** The latest month first. */
    public List<AreaDemand> demand() {
        return months.ask(
                        """
                        select cast(date_trunc('month', asked_on) as date) as month,
                               area, count(*) as packages, sum(hours) as hours, sum(hours_found) as hours_found
                          from report_requirement
                         where asked_on >= :since and asked_on <= :today
                         group by month, area order by month desc, area
                        """)
                .query((row, at) -> new AreaDemand(
                        LastMonths.month(row),
                        row.getString("area"),
                        row.getLong("packages"),
                        row.getBigDecimal("hours"),
                        row.getBigDecimal("hours_found")))
                .list();
    }
}
