package uk.homeward.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What long-term care is planned for whom, and whether it comes when it was promised. */
@Service
public class LongTermReport {

    private final JdbcClient database;
    private final Clock clock;

    LongTermReport(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Hours and cost a week of agreed plans, by age and by model of care (ELO-06). */
    public List<PlannedCare> planned() {
        return database.sql(
                        """
                        select age_group, coalesce(delivery_model, 'NOT_KNOWN') as model, count(*) as packages,
                               sum(hours) as hours, sum(cost) as cost
                        from report_planned_care
                        group by age_group, model
                        order by age_group, model
                        """)
                .query((row, number) -> new PlannedCare(
                        PlannedCare.Group.valueOf(row.getString("age_group")),
                        row.getString("model"),
                        row.getLong("packages"),
                        row.getBigDecimal("hours"),
                        row.getBigDecimal("cost")))
                .list();
    }

    public PersonalCarePromise personalCare() {
        return database.sql(
                        """
                        select count(*) filter (where started_on <= promised_by) as in_time,
                               count(*) filter (where started_on > promised_by) as late,
                               count(*) filter (where started_on is null and promised_by >= :today) as waiting,
                               count(*) filter (where started_on is null and promised_by < :today) as overdue
                        from report_personal_care
                        """)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new PersonalCarePromise(
                        row.getLong("in_time"), row.getLong("late"), row.getLong("waiting"), row.getLong("overdue")))
                .single();
    }
}
