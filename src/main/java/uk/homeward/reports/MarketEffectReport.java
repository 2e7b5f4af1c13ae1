package uk.homeward.reports;

import java.util.List;
import org.springframework.stereotype.Service;

/** Whether the market keeps people at home and out of hospital, month by month. */
@Service
public class MarketEffectReport {

    private final LastMonths months;

    MarketEffectReport(LastMonths months) {
        this.months = months;
    }

    /** Months in which nobody's support ended are not there. */
    public List<AvoidedAdmissions> avoided() {
        return months.ask(
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
                .query((row, at) ->
                        new AvoidedAdmissions(LastMonths.month(row), row.getLong("supported"), row.getLong("avoided")))
                .list();
    }

    /** Months in which nobody went home with support are not there. */
    public List<DischargeStart> starts() {
        return months.ask(
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
                        LastMonths.month(row),
                        row.getLong("started"),
                        row.getDouble("average_days"),
                        row.getDouble("median_days"),
                        row.getLong("longest_days"),
                        row.getLong("within_two_days")))
                .list();
    }
}
