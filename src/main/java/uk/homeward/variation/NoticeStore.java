package uk.homeward.variation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;

/** The rows of what providers are told. They are written once; only whether they are acknowledged is added. */
@Component
class NoticeStore {

    private static final String FROM = " from variation_notice n join care_package p on p.id = n.package_id where ";
    private static final String OF_PROVIDER = "n.provider_code = :provider";
    private static final String WAITING = "n.acknowledged_at is null";

    private final JdbcClient database;

    NoticeStore(JdbcClient database) {
        this.database = database;
    }

    /** What is told to one provider. */
    record Told(
            String packageReference,
            String provider,
            VariationKind kind,
            LocalDate from,
            @Nullable LocalDate until,
            String sentence,
            List<String> visits,
            Instant at,
            LocalDate acknowledgeBy) {}

    String add(Told told) {
        Long id = database.sql(
                        """
                        insert into variation_notice (id, package_id, provider_code, kind, from_day, until_day, sentence, visits,
                            told_at, acknowledge_by)
                        values (nextval('variation_notice_seq'), :package, :provider, :kind, :from, :until, :sentence, :visits,
                            :at, :by)
                        returning id
                        """)
                .param("package", Reference.PACKAGE.id(told.packageReference()))
                .param("provider", told.provider())
                .param("kind", told.kind().name())
                .param("from", told.from())
                .param("until", told.until())
                .param("sentence", told.sentence())
                .param("visits", String.join("\n", told.visits()))
                .param("at", Timestamp.from(told.at()))
                .param("by", told.acknowledgeBy())
                .query(Long.class)
                .single();
        return Reference.VARIATION.of(id);
    }

    /** @return whether that is news */
    boolean acknowledge(String reference, String by, Instant at) {
        return database.sql(
                                """
                                update variation_notice set acknowledged_at = :at, acknowledged_by = :by
                                 where id = :id and acknowledged_at is null
                                """)
                        .param("at", Timestamp.from(at))
                        .param("by", by)
                        .param("id", Reference.VARIATION.id(reference))
                        .update()
                > 0;
    }

    Optional<VariationNotice> find(String reference) {
        return database.sql("select n.*, p.area" + FROM + "n.id = :id")
                .param("id", Reference.VARIATION.id(reference))
                .query(NoticeStore::read)
                .optional();
    }

    /** Those that wait first, then the newest. */
    Paged<VariationNotice> ofProvider(String provider, PageQuery page) {
        return Paged.of(
                database.sql("select n.*, p.area" + FROM + OF_PROVIDER
                                + " order by n.acknowledged_at is not null, n.id desc limit :limit offset :offset")
                        .param("provider", provider)
                        .param("limit", page.rows())
                        .param("offset", page.offset())
                        .query(NoticeStore::read)
                        .list(),
                page,
                database.sql("select count(*) from variation_notice n where " + OF_PROVIDER)
                        .param("provider", provider)
                        .query(Long.class)
                        .single());
    }

    /** Those that nobody has acknowledged, the longest overdue first. */
    Paged<VariationNotice> waiting(PageQuery page) {
        return Paged.of(
                database.sql("select n.*, p.area" + FROM + WAITING
                                + " order by n.acknowledge_by, n.id limit :limit offset :offset")
                        .param("limit", page.rows())
                        .param("offset", page.offset())
                        .query(NoticeStore::read)
                        .list(),
                page,
                database.sql("select count(*) from variation_notice n where " + WAITING)
                        .query(Long.class)
                        .single());
    }

    long overdue() {
        return database.sql(
                        "select count(*) from variation_notice where acknowledged_at is null and overdue_on is not null")
                .query(Long.class)
                .single();
    }

    long waitingFor(String provider) {
        return database.sql("select count(*) from variation_notice n where %s and %s".formatted(OF_PROVIDER, WAITING))
                .param("provider", provider)
                .query(Long.class)
                .single();
    }

    /** Those for which the last day passed since this was asked before: each is told once, on one node. */
    List<VariationNotice> becameOverdue(LocalDate today) {
        List<Long> ids = database.sql(
                        """
                        update variation_notice set overdue_on = :today
                         where acknowledged_at is null and overdue_on is null and acknowledge_by < :today
                        returning id
                        """)
                .param("today", today)
                .query(Long.class)
                .list();
        return ids.stream()
                .flatMap(id -> find(Reference.VARIATION.of(id)).stream())
                .toList();
    }

    private static VariationNotice read(ResultSet row, int number) throws SQLException {
        Timestamp acknowledged = row.getTimestamp("acknowledged_at");
        String visits = row.getString("visits");
        return new VariationNotice(
                Reference.VARIATION.of(row.getLong("id")),
                Reference.PACKAGE.of(row.getLong("package_id")),
                row.getString("area"),
                row.getString("provider_code"),
                VariationKind.valueOf(row.getString("kind")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getString("sentence"),
                visits.isEmpty() ? List.of() : List.of(visits.split("\n")),
                row.getTimestamp("told_at").toInstant(),
                row.getObject("acknowledge_by", LocalDate.class),
                acknowledged == null ? null : acknowledged.toInstant(),
                row.getString("acknowledged_by"),
                acknowledged == null && row.getObject("overdue_on") != null);
    }
}
