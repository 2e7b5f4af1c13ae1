package uk.homeward.variation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

/** What providers are told, as people read it. */
@Component
class NoticeLists {

    private static final String OF_PROVIDER = "n.provider_code = :provider";
    private static final String WAITING = "n.acknowledged_at is null";

    private final JdbcClient database;

    NoticeLists(JdbcClient database) {
        this.database = database;
    }

    /** Those that wait first, then the newest. */
    Paged<VariationNotice> ofProvider(String provider, PageQuery page) {
        return Paged.of(
                database.sql(NoticeRowMapper.SELECT + OF_PROVIDER
                                + " order by n.acknowledged_at is not null, n.id desc limit :limit offset :offset")
                        .param("provider", provider)
                        .param("limit", page.rows())
                        .param("offset", page.offset())
                        .query(NoticeRowMapper::read)
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
                database.sql(NoticeRowMapper.SELECT + WAITING
                                + " order by n.acknowledge_by, n.id limit :limit offset :offset")
                        .param("limit", page.rows())
                        .param("offset", page.offset())
                        .query(NoticeRowMapper::read)
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
}
