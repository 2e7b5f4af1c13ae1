package uk.homeward.visitrecord;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.homeward.reference.Reference;

/** The rows of what providers told. A row is never changed but for when it was replaced. */
@Component
class VisitRecordStore {

    private final JdbcClient database;
    private final VisitReporters reporters;

    VisitRecordStore(JdbcClient database, VisitReporters reporters) {
        this.database = database;
        this.reporters = reporters;
    }

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

    void add(VisitEntry entry) {
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
        reporters.told(entry.provider(), one.day());
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
}
