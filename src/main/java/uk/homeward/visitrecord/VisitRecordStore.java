package uk.homeward.visitrecord;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.homeward.delivery.AwaitedVisit;
import uk.homeward.reference.Reference;

/** The rows of what providers told. A row is never changed but for when it was replaced. */
@Component
class VisitRecordStore {

    private final JdbcClient database;

    VisitRecordStore(JdbcClient database) {
        this.database = database;
    }

    /**
     * What is told of a package.
     *
     * @param file nothing where it did not stand in one
     */
    record Entry(
            String packageReference, String provider, VisitRecord record, @Nullable Long file, String by, Instant at) {}

    /** The one that holds for the same visit. */
    Optional<VisitRecordView> current(String packageReference, String provider, VisitRecord like) {
        String same = like.visit() == null
                ? "r.visit is null and r.started_at = :start"
                : "r.visit = :visit and r.day = :day";
        return database.sql(VisitRecordRow.SELECT
                        + "r.package_id = :package and r.provider_code = :provider and r.replaced_at is null and "
                        + same)
                .param("package", Reference.PACKAGE.id(packageReference))
                .param("provider", provider)
                .param("start", like.startedAt())
                .param("visit", like.visit())
                .param("day", like.day())
                .query(VisitRecordRow::read)
                .optional();
    }

    void add(Entry entry) {
        VisitRecord one = entry.record();
        database.sql(
                        """
                        insert into visit_record (id, package_id, provider_code, visit, day, status, late_minutes, started_at,
                            ended_at, workers, time_critical, finding, reason, why, file_id, told_by, told_at)
                        values (nextval('visit_record_seq'), :package, :provider, :visit, :day, :status, :late, :start, :end,
                            :workers, :critical, :finding, :reason, :why, :file, :by, :at)
                        """)
                .param("package", Reference.PACKAGE.id(entry.packageReference()))
                .param("provider", entry.provider())
                .param("visit", one.visit())
                .param("day", one.day())
                .param("status", one.status().name())
                .param("late", one.lateMinutes())
                .param("start", one.startedAt())
                .param("end", one.endedAt())
                .param("workers", one.workers())
                .param("critical", one.timeCritical())
                .param("finding", one.finding() == null ? null : one.finding().name())
                .param("reason", one.reason())
                .param("why", one.why())
                .param("file", entry.file())
                .param("by", entry.by())
                .param("at", Timestamp.from(entry.at()))
                .update();
        database.sql(
                        """
                        insert into visit_reporter (provider_code, since) values (:provider, :day)
                        on conflict (provider_code) do update set since = least(visit_reporter.since, excluded.since)
                        """)
                .param("provider", entry.provider())
                .param("day", one.day())
                .update();
    }

    void replace(long number, String by, Instant at, @Nullable String withdrawnWhy) {
        database.sql(
                        """
                        update visit_record set replaced_at = :at, replaced_by = :by, withdrawn_why = :why
                         where id = :id and replaced_at is null
                        """)
                .param("at", Timestamp.from(at))
                .param("by", by)
                .param("why", withdrawnWhy)
                .param("id", number)
                .update();
    }

    Optional<VisitRecordView> find(long number) {
        return database.sql(VisitRecordRow.SELECT + "r.id = :id")
                .param("id", number)
                .query(VisitRecordRow::read)
                .optional();
    }

    boolean anyMade(String packageReference, LocalDate day) {
        return database.sql(
                        """
                        select exists (select 1 from visit_record
                                        where day = :day and package_id = :package and replaced_at is null
                                          and status <> 'MISSED')
                        """)
                .param("day", day)
                .param("package", Reference.PACKAGE.id(packageReference))
                .query(Boolean.class)
                .single();
    }

    /** Time-critical visits of a day of which their provider says that nobody came. */
    List<Missed> criticalMissed(String packageReference, LocalDate day) {
        return database.sql(
                        """
                        select visit, provider_code from visit_record
                         where package_id = :package and day = :day and replaced_at is null
                           and status = 'MISSED' and time_critical
                        """)
                .param("package", Reference.PACKAGE.id(packageReference))
                .param("day", day)
                .query((row, number) -> new Missed(row.getInt("visit"), row.getString("provider_code")))
                .list();
    }

    record Missed(int visit, String provider) {}

    /** The planned visits of a day of which somebody told, made or not. */
    Set<Integer> toldVisits(String packageReference, LocalDate day) {
        return new HashSet<>(database.sql(
                        """
                                select visit from visit_record
                                 where package_id = :package and day = :day and replaced_at is null and visit is not null
                                """)
                .param("package", Reference.PACKAGE.id(packageReference))
                .param("day", day)
                .query(Integer.class)
                .list());
    }

    /** The packages and their time-critical visits of which somebody told for the day. */
    Set<AwaitedVisit> criticalTold(LocalDate day) {
        return new HashSet<>(database.sql(
                        """
                                select distinct package_id, visit from visit_record
                                 where day = :day and replaced_at is null and time_critical and visit is not null
                                """)
                .param("day", day)
                .query((row, number) ->
                        new AwaitedVisit(Reference.PACKAGE.of(row.getLong("package_id")), row.getInt("visit")))
                .list());
    }

    /** The packages of which a visit of the day was made. */
    Set<String> madeOn(LocalDate day) {
        return new HashSet<>(database
                .sql(
                        """
                                select distinct package_id from visit_record
                                 where day = :day and replaced_at is null and status <> 'MISSED'
                                """)
                .param("day", day)
                .query(Long.class)
                .list()
                .stream()
                .map(Reference.PACKAGE::of)
                .toList());
    }

    /** Providers of which a record is awaited for a day: those that had begun to tell by then. */
    Set<String> reportersOn(LocalDate day) {
        return new HashSet<>(database.sql("select provider_code from visit_reporter where since <= :day")
                .param("day", day)
                .query(String.class)
                .list());
    }
}
