package uk.homeward.delivery;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;

/** Breaches as managers and brokers read them. */
@Component
@Transactional(readOnly = true)
public class BreachList {

    private final JdbcClient database;

    BreachList(JdbcClient database) {
        this.database = database;
    }

    /** Those that are not mended, a row a package, the earliest planned visit first. */
    public Paged<Breach> open(PageQuery page) {
        List<Breach> found = database.sql(
                        """
                        select b.package_id, p.area, min(b.planned_at) as planned_at, count(*) as visits,
                               min(b.kind) as kind, min(b.found_at) as found_at
                          from delivery_breach b join care_package p on p.id = b.package_id
                         where b.mended_at is null
                         group by b.package_id, p.area
                         order by 3, 1 limit :limit offset :offset
                        """)
                .param("limit", page.rows())
                .param("offset", page.offset())
                .query((row, number) -> new Breach(
                        Reference.PACKAGE.of(row.getLong("package_id")),
                        row.getString("area"),
                        row.getObject("planned_at", LocalDateTime.class),
                        row.getLong("visits"),
                        BreachKind.valueOf(row.getString("kind")),
                        row.getTimestamp("found_at").toInstant()))
                .list();
        return Paged.of(found, page, packages());
    }

    private long packages() {
        return database.sql("select count(distinct package_id) from delivery_breach where mended_at is null")
                .query(Long.class)
                .single();
    }

    /** Visits, of all packages. */
    public long count() {
        return database.sql("select count(*) from delivery_breach where mended_at is null")
                .query(Long.class)
                .single();
    }

    /** The last day on which all packages were looked through. */
    public Optional<LocalDate> checkedOn() {
        return database.sql("select max(day) from delivery_check where checked_at is not null")
                .query(LocalDate.class)
                .optional();
    }
}
