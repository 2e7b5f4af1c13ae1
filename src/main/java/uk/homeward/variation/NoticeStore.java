package uk.homeward.variation;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.homeward.reference.Reference;

/** The rows of what providers are told. They are written once; only whether they are acknowledged is added. */
@Component
class NoticeStore {

    private final JdbcClient database;

    NoticeStore(JdbcClient database) {
        this.database = database;
    }

    String add(NoticeTold told) {
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
        return database.sql(NoticeRowMapper.SELECT + "n.id = :id")
                .param("id", Reference.VARIATION.id(reference))
                .query(NoticeRowMapper::read)
                .optional();
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
}
