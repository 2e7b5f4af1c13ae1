package uk.homeward.providerfailure;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;

/** Who is affected by a failure: a row each, so that nobody waits in line behind another. */
@Component
class AffectedPeople {

    private final JdbcClient database;

    AffectedPeople(JdbcClient database) {
        this.database = database;
    }

    /** Whoever was in it before is to be covered again. */
    void add(long failure, long packageId, Payer payer, @Nullable String hostAuthority) {
        database.sql(
                        """
                        insert into provider_failure_person
                            (failure_id, package_id, payer, host_authority, status, time_critical)
                        values (:failure, :package, :payer, :host, 'TO_COVER', false)
                        on conflict (failure_id, package_id) do update
                           set status = 'TO_COVER', covered_by = null, covered_from = null, cover_until = null
                        """)
                .param("failure", failure)
                .param("package", packageId)
                .param("payer", payer.name())
                .param("host", hostAuthority)
                .update();
    }

    /** In each failure that the person waits in. */
    void nextVisit(long packageId, LocalDateTime next, boolean timeCritical) {
        database.sql(
                        """
                        update provider_failure_person set next_visit = :next, time_critical = :critical
                         where package_id = :package and status = 'TO_COVER'
                        """)
                .param("next", next)
                .param("critical", timeCritical)
                .param("package", packageId)
                .update();
    }

    void settle(long failure, long packageId, CoverStatus as, @Nullable String by, @Nullable CrisisCover cover) {
        database.sql(
                        """
                        update provider_failure_person
                           set status = :status, covered_by = :by, covered_from = :from, cover_until = :until
                         where failure_id = :failure and package_id = :package and status = 'TO_COVER'
                        """)
                .param("status", as.name())
                .param("by", by)
                .param("from", cover == null ? null : cover.firstVisit())
                .param("until", cover == null ? null : cover.coverUntil())
                .param("failure", failure)
                .param("package", packageId)
                .update();
    }

    long count(long failure, boolean onlyToCover) {
        return database.sql(
                        """
                        select count(*) from provider_failure_person
                         where failure_id = :failure and (not :only or status = 'TO_COVER')
                        """)
                .param("failure", failure)
                .param("only", onlyToCover)
                .query(Long.class)
                .single();
    }

    /** Who has to be covered first stands first: by the next visit that must not be late, then by any other. */
    Paged<AffectedPerson> of(long failure, boolean onlyToCover, PageQuery page) {
        List<AffectedPerson> people = database.sql(
                        """
                        select a.*, p.area from provider_failure_person a join care_package p on p.id = a.package_id
                         where a.failure_id = :failure and (not :only or a.status = 'TO_COVER')
                         order by a.status = 'TO_COVER' desc, a.time_critical desc, a.next_visit nulls last, a.package_id
                         limit :limit offset :offset
                        """)
                .param("failure", failure)
                .param("only", onlyToCover)
                .param("limit", page.rows())
                .param("offset", page.offset())
                .query((row, number) -> new AffectedPerson(
                        Reference.PACKAGE.of(row.getLong("package_id")),
                        row.getString("area"),
                        Payer.valueOf(row.getString("payer")),
                        row.getString("host_authority"),
                        CoverStatus.valueOf(row.getString("status")),
                        row.getObject("next_visit", LocalDateTime.class),
                        row.getBoolean("time_critical"),
                        row.getString("covered_by"),
                        row.getObject("covered_from", LocalDateTime.class),
                        row.getObject("cover_until", LocalDate.class)))
                .list();
        return Paged.of(people, page, count(failure, onlyToCover));
    }

    /** The failures because of which somebody is to be covered, the first one first. */
    List<Long> runningOf(long packageId) {
        return database.sql(
                        """
                        select failure_id from provider_failure_person
                         where package_id = :package and status = 'TO_COVER' order by failure_id
                        """)
                .param("package", packageId)
                .query(Long.class)
                .list();
    }

    /** Who pays for the care, as it was told when somebody failed. */
    Optional<Paying> payerOf(long packageId) {
        return database.sql(
                        """
                        select payer, host_authority from provider_failure_person
                         where package_id = :package order by failure_id desc limit 1
                        """)
                .param("package", packageId)
                .query((row, number) ->
                        new Paying(Payer.valueOf(row.getString("payer")), row.getString("host_authority")))
                .optional();
    }

    boolean cameBack(long failure) {
        return database.sql(
                        """
                        select exists (select 1 from provider_failure_person
                                        where failure_id = :failure and status = 'PROVIDER_BACK')
                        """)
                .param("failure", failure)
                .query(Boolean.class)
                .single();
    }

    /** @param hostAuthority the other council that pays */
    record Paying(Payer payer, @Nullable String hostAuthority) {}

    List<Long> toCover(long failure) {
        return database.sql(
                        """
                        select package_id from provider_failure_person
                         where failure_id = :failure and status = 'TO_COVER' order by package_id
                        """)
                .param("failure", failure)
                .query(Long.class)
                .list();
    }
}
