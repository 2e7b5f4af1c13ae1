package uk.homeward.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Month by month: how long people waited to go home, what they were offered, and whether they recover. */
@Service
public class MonthlyReport {

    private final JdbcClient database;

    MonthlyReport(JdbcClient database) {
        this.database = database;
    }

    /** Discharges delayed, per month of discharge (KEN-08, KEN-15). */
    public List<DischargeDelay> discharges() {
        return database.sql(
                        """
                        select cast(date_trunc('month', discharge_on) as date) as month,
                               count(*) as discharges,
                               count(*) filter (where delay_days > 0) as delayed,
                               avg(delay_days) as average_delay_days
                        from report_discharge
                        group by month
                        order by month
                        """)
                .query((row, number) -> new DischargeDelay(
                        month(row),
                        row.getInt("discharges"),
                        row.getInt("delayed"),
                        row.getDouble("average_delay_days")))
                .list();
    }

    /** Packages that lapsed in hospital and were restarted, per month of discharge (KEN-06). */
    public List<Restarts> restarts() {
        return database.sql(
                        """
                        select cast(date_trunc('month', discharge_on) as date) as month,
                               count(*) as restarts,
                               count(*) filter (where offer = 'ACCEPTED') as accepted,
                               count(*) filter (where offer = 'DECLINED') as declined,
                               count(*) filter (where bridging_needed) as bridged
                        from report_discharge
                        where restart
                        group by month
                        order by month
                        """)
                .query((row, number) -> new Restarts(
                        month(row),
                        row.getLong("restarts"),
                        row.getLong("accepted"),
                        row.getLong("declined"),
                        row.getLong("bridged")))
                .list();
    }

    /** Whether people recover and stay independent, per month of the end (KEN-15, COV-02). */
    public List<Recovery> recoveries() {
        return database.sql(
                        """
                        select cast(date_trunc('month', ended_on) as date) as month,
                               count(*) as ended,
                               count(*) filter (where sequel = 'NO_SUPPORT_NEEDED') as independent,
                               cast(sum(exit_scores - entry_scores) / sum(scored) as double precision) as average_gain
                        from report_stay left join report_goals using (episode)
                        where end_reason not in ('DIED', 'REPLACED')
                        group by month
                        order by month
                        """)
                .query((row, number) -> new Recovery(
                        month(row),
                        row.getLong("ended"),
                        row.getLong("independent"),
                        row.getObject("average_gain", Double.class)))
                .list();
    }

    private static YearMonth month(ResultSet row) throws SQLException {
        return YearMonth.from(row.getObject("month", LocalDate.class));
    }
}
