package uk.homeward.pages.process;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.pages.WaitingWork;
import uk.homeward.site.Visitor;

/** Counts in the database, in one statement: a group may have thousands of tasks. */
@Component
class WaitingWorkReader implements WaitingWork {
    private static final String COUNTS =
            """
            select t.name_ as name,
                   count(*) filter (where t.assignee_ is null) as unclaimed,
                   count(*) filter (where t.assignee_ = :me) as mine,
                   count(*) filter (where t.due_date_ >= :now and t.due_date_ < :monday) as due_this_week,
                   count(*) filter (where t.due_date_ < :now) as overdue,
                   case count(*) when 1 then min(t.id_) end as only
              from act_ru_task t
             where t.suspension_state_ = 1
               and (t.assignee_ = :me and not :guest
                    or (t.assignee_ is null or t.assignee_ = :me)
                       and exists (select 1 from act_ru_identitylink l
                                    where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ in (:groups)))
             group by t.name_
             order by t.name_""";

    private final JdbcClient database;
    private final Clock clock;

    WaitingWorkReader(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> of(Visitor visitor) {
        LocalDate monday = LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return database.sql(COUNTS)
                .param("me", visitor.name())
                .param("guest", visitor.guest())
                .param("groups", visitor.groups().isEmpty() ? Set.of("") : visitor.groups())
                .param("now", Timestamp.from(clock.instant()))
                .param("monday", Timestamp.from(startOf(monday)))
                .query((row, number) -> new Line(
                        row.getString("name"),
                        row.getInt("unclaimed"),
                        row.getInt("mine"),
                        row.getInt("due_this_week"),
                        row.getInt("overdue"),
                        row.getString("only")))
                .list();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(WorkingHours.ZONE).toInstant();
    }
}
