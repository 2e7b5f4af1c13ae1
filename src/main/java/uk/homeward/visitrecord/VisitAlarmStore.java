package uk.homeward.visitrecord;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.homeward.reference.Reference;

/** The rows of alarms. */
@Component
class VisitAlarmStore {

    private static final String OPEN = "where a.answered_at is null and a.mended_at is null";

    private final JdbcClient database;

    VisitAlarmStore(JdbcClient database) {
        this.database = database;
    }

    /** @return its reference, where it is news */
    Optional<String> raise(VisitAlarmSubject subject, Instant at) {
        return database.sql(
                        """
                        insert into visit_alarm (id, package_id, provider_code, kind, day, visit, planned_at, visits, raised_at)
                        values (nextval('visit_alarm_seq'), :package, :provider, :kind, :day, :visit, :planned, :visits, :at)
                        on conflict (package_id, provider_code, kind, day, visit) do update
                           set mended_at = null, raised_at = excluded.raised_at, visits = excluded.visits
                         where visit_alarm.mended_at is not null
                        returning id
                        """)
                .param("package", Reference.PACKAGE.id(subject.packageReference()))
                .param("provider", subject.provider())
                .param("kind", subject.kind().name())
                .param("day", subject.day())
                .param("visit", subject.visit())
                .param("planned", subject.plannedAt())
                .param("visits", subject.visits())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .optional()
                .map(Reference.VISIT_ALARM::of);
    }

    /** Those of a day that are neither answered nor mended. */
    List<RaisedAlarm> openOf(String packageReference, LocalDate day) {
        return database.sql("select a.* from visit_alarm a " + OPEN + " and a.package_id = :package and a.day = :day")
                .param("package", Reference.PACKAGE.id(packageReference))
                .param("day", day)
                .query((row, number) -> new RaisedAlarm(
                        Reference.VISIT_ALARM.of(row.getLong("id")),
                        row.getString("provider_code"),
                        VisitAlarmKind.valueOf(row.getString("kind")),
                        row.getInt("visit")))
                .list();
    }

    void mend(String reference, Instant at) {
        database.sql("update visit_alarm set mended_at = :at where id = :id and mended_at is null")
                .param("at", Timestamp.from(at))
                .param("id", Reference.VISIT_ALARM.id(reference))
                .update();
    }

    /** @return whether nobody had answered before */
    boolean answer(String reference, String answer, String by, Instant at) {
        return database.sql(
                                """
                                update visit_alarm set answer = :answer, answered_by = :by, answered_at = :at
                                 where id = :id and answered_at is null and mended_at is null
                                """)
                        .param("answer", answer)
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .param("id", Reference.VISIT_ALARM.id(reference))
                        .update()
                > 0;
    }
}
