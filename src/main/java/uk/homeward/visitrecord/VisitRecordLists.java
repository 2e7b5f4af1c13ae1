package uk.homeward.visitrecord;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;

/** Records as people read them, the latest day first. */
@Component
@Transactional(readOnly = true)
public class VisitRecordLists {

    private static final int WEEKS = 4;
    private static final String ORDER = " order by r.day desc, r.id desc limit :limit offset :offset";
    private static final String OF_PROVIDER = "r.provider_code = :provider and r.replaced_at is null";
    private static final String OF_PACKAGE = "r.package_id = :package";
    private static final String TO_LOOK_AT =
            "r.replaced_at is null and (r.status <> 'DELIVERED' or r.finding is not null)";

    private final JdbcClient database;
    private final Clock clock;

    VisitRecordLists(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What one provider told, as it holds. */
    public Paged<VisitRecordView> ofProvider(String provider, PageQuery page) {
        return list(OF_PROVIDER, Map.of("provider", provider), page);
    }

    /** All of a package, with what was replaced or withdrawn. */
    public Paged<VisitRecordView> ofPackage(String packageReference, PageQuery page) {
        return list(OF_PACKAGE, Map.of("package", Reference.PACKAGE.id(packageReference)), page);
    }

    /** Late, missed, and what does not fit what was planned, of all packages. */
    public Paged<VisitRecordView> toLookAt(PageQuery page) {
        return list(TO_LOOK_AT, Map.of(), page);
    }

    /** Of the last four weeks. */
    public VisitShares shares(String provider) {
        LocalDate until = LocalDate.now(clock);
        LocalDate from = until.minusWeeks(WEEKS).plusDays(1);
        return database.sql(
                        """
                        select count(*) filter (where status = 'DELIVERED') as delivered,
                               count(*) filter (where status = 'LATE') as late,
                               count(*) filter (where status = 'MISSED') as missed
                          from visit_record r
                         where r.provider_code = :provider and r.replaced_at is null and r.day between :from and :until
                        """)
                .param("provider", provider)
                .param("from", from)
                .param("until", until)
                .query((row, number) -> new VisitShares(
                        from, until, row.getLong("delivered"), row.getLong("late"), row.getLong("missed")))
                .single();
    }

    private Paged<VisitRecordView> list(String which, Map<String, ?> with, PageQuery page) {
        return Paged.of(
                database.sql(VisitRecordRow.SELECT + which + ORDER)
                        .params(with)
                        .param("limit", page.rows())
                        .param("offset", page.offset())
                        .query(VisitRecordRow::read)
                        .list(),
                page,
                database.sql("select count(*) from visit_record r where " + which)
                        .params(with)
                        .query(Long.class)
                        .single());
    }
}
