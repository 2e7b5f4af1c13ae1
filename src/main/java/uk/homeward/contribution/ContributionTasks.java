package uk.homeward.contribution;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;

/** What finance has to do about what people pay: packages that started without an assessment first of all. */
@Component
@Transactional(readOnly = true)
public class ContributionTasks {

    private static final String ALL =
            """
            (select c.id, c.package_id, p.area, 'ASK' as kind, c.wanted_since as since, c.wanted_since as due
               from contribution c join care_package p on p.id = c.package_id
              where c.status = 'NOT_ASKED' and p.status <> 'ENDED'
             union all
             select c.id, c.package_id, p.area, 'DECIDE', c.requested_on, c.requested_on + :ask
               from contribution c join care_package p on p.id = c.package_id
              where c.status = 'REQUESTED' and p.status <> 'ENDED'
             union all
             select c.id, c.package_id, p.area, 'ANSWER_APPEAL', c.appealed_on, c.appealed_on + :answer
               from contribution c join care_package p on p.id = c.package_id
              where c.appealed_on is not null and c.appeal_answered_on is null
             union all
             select c.id, c.package_id, p.area, 'REVIEW', c.decided_on, c.review_due
               from contribution c join care_package p on p.id = c.package_id
              where c.review_due is not null and c.review_due <= :today and p.status <> 'ENDED'
                and not exists (select 1 from contribution o
                                 where o.package_id = c.package_id and o.status in ('NOT_ASKED', 'REQUESTED'))) t
            """;

    private final JdbcClient database;
    private final ContributionRules rules;
    private final Clock clock;

    ContributionTasks(JdbcClient database, ContributionRules rules, Clock clock) {
        this.database = database;
        this.rules = rules;
        this.clock = clock;
    }

    /** The nearest day first. */
    public Paged<ContributionTask> open(PageQuery page) {
        return Paged.of(
                asked("select t.* from " + ALL + " order by t.due, t.id limit :limit offset :offset")
                        .param("limit", page.rows())
                        .param("offset", page.offset())
                        .query((row, number) -> new ContributionTask(
                                Reference.PACKAGE.of(row.getLong("package_id")),
                                row.getString("area"),
                                ContributionTask.Kind.valueOf(row.getString("kind")),
                                row.getObject("since", LocalDate.class),
                                row.getObject("due", LocalDate.class)))
                        .list(),
                page,
                asked("select count(*) from " + ALL).query(Long.class).single());
    }

    /** Those whose day has come. */
    public long countDue() {
        return asked("select count(*) from " + ALL + " where t.due <= :today")
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String statement) {
        return database.sql(statement)
                .param("ask", rules.askWithinDays())
                .param("answer", rules.answerAppealDays())
                .param("today", LocalDate.now(clock));
    }
}
