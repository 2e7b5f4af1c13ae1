package uk.homeward.delivery;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;

/**
 * Starts that nobody has confirmed on their day: on record each visit has its provider, and whether it came nobody knows
 * (promise 1). Also whoever covers where a provider failed.
 */
@Component
@Transactional(readOnly = true)
public class LateStarts {

    private static final String OPEN =
            """
             from delivery_element e
             join delivery d on d.id = e.delivery_id
             join care_package p on p.id = d.package_id and p.status <> 'ENDED'
            where e.confirmed_on is null and e.ended_as is null and e.starts_on < :today""";

    private final JdbcClient database;
    private final Clock clock;

    LateStarts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whoever was awaited first stands first. */
    public Paged<LateStart> open(PageQuery page) {
        return Paged.of(
                database.sql("select d.package_id, p.area, e.provider_name, e.starts_on" + OPEN
                                + " order by e.starts_on, d.package_id, e.number limit :limit offset :offset")
                        .param("today", LocalDate.now(clock))
                        .param("limit", page.rows())
                        .param("offset", page.offset())
                        .query((row, number) -> new LateStart(
                                Reference.PACKAGE.of(row.getLong("package_id")),
                                row.getString("area"),
                                row.getString("provider_name"),
                                row.getObject("starts_on", LocalDate.class)))
                        .list(),
                page,
                count());
    }

    public long count() {
        return database.sql("select count(*)" + OPEN)
                .param("today", LocalDate.now(clock))
                .query(Long.class)
                .single();
    }
}
