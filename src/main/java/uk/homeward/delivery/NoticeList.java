package uk.homeward.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;

/** Notices by which providers hand care back, as brokers and commissioners read them. */
@Component
@Transactional(readOnly = true)
public class NoticeList {

    private static final String WAITING =
            """
            from delivery_notice n
            join care_package p on p.id = n.package_id
            join delivery d on d.package_id = n.package_id
            join delivery_element e on e.delivery_id = d.id and e.number = n.element and e.ended_as is null
            """;

    private final JdbcClient database;

    NoticeList(JdbcClient database) {
        this.database = database;
    }

    /** Those whose provider still gives the care, the earliest last day first. */
    public Paged<NoticeView> waiting(PageQuery page) {
        List<NoticeView> notices = database.sql(
                        """
                        select n.*, e.provider_name, p.area %s
                         order by n.last_day, n.id limit :limit offset :offset
                        """
                                .formatted(WAITING))
                .param("limit", page.rows())
                .param("offset", page.offset())
                .query(NoticeList::read)
                .list();
        return Paged.of(notices, page, count());
    }

    /** All that one provider gave, the latest first: its record. */
    public Paged<NoticeView> givenBy(String provider, PageQuery page) {
        List<NoticeView> notices = database.sql(
                        """
                        select n.*, e.provider_name, p.area
                          from delivery_notice n
                          join care_package p on p.id = n.package_id
                          join delivery d on d.package_id = n.package_id
                          join delivery_element e on e.delivery_id = d.id and e.number = n.element
                         where n.provider_code = :provider
                         order by n.given_on desc, n.id desc limit :limit offset :offset
                        """)
                .param("provider", provider)
                .param("limit", page.rows())
                .param("offset", page.offset())
                .query(NoticeList::read)
                .list();
        long all = database.sql("select count(*) from delivery_notice where provider_code = :provider")
                .param("provider", provider)
                .query(Long.class)
                .single();
        return Paged.of(notices, page, all);
    }

    private long count() {
        return database.sql("select count(*) " + WAITING).query(Long.class).single();
    }

    private static NoticeView read(ResultSet row, int number) throws SQLException {
        return new NoticeView(
                Reference.PACKAGE.of(row.getLong("package_id")),
                row.getString("area"),
                row.getString("provider_name"),
                row.getObject("given_on", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getInt("notice_days"),
                row.getInt("required_days"),
                row.getString("reason"));
    }
}
