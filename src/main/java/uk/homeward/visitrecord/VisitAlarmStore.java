package uk.homeward.visitrecord;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;

/** The rows of alarms. */
@Component
class VisitAlarmStore {

    private static final String SELECT =
            "select a.*, p.area from visit_alarm a join care_package p on p.id = a.package_id ";
    private static final String OPEN = "where a.answered_at is null and a.mended_at is null";

    private final JdbcClient database;

    VisitAlarmStore(JdbcClient database) {
        this.database = database;
    }

    /**
     * What an alarm is about.
     *
     * @param visit 0 for all of the day
     */
    record Subject(
            String packageReference,
            String provider,
            VisitAlarmKind kind,
            LocalDate day,
            int visit,
            LocalDateTime plannedAt,
            int visits) {}

    /** @return its reference, where it is news */
    Optional<String> raise(Subject subject, Instant at) {
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
    List<Raised> openOf(String packageReference, LocalDate day) {
        return database.sql("select a.* from visit_alarm a " + OPEN + " and a.package_id = :package and a.day = :day")
                .param("package", Reference.PACKAGE.id(packageReference))
                .param("day", day)
                .query((row, number) -> new Raised(
                        Reference.VISIT_ALARM.of(row.getLong("id")),
                        row.getString("provider_code"),
                        VisitAlarmKind.valueOf(row.getString("kind")),
                        row.getInt("visit")))
                .list();
    }

    /** One that is open. */
    record Raised(String reference, String provider, VisitAlarmKind kind, int visit) {

        boolean isAbout(Subject subject) {
            return kind == subject.kind() && visit == subject.visit() && provider.equals(subject.provider());
        }
    }

    /** The days of packages with an open alarm. */
    List<PackageDay> openDays() {
        return database.sql("select distinct a.package_id, a.day from visit_alarm a " + OPEN + " order by 1, 2")
                .query((row, number) -> new PackageDay(
                        Reference.PACKAGE.of(row.getLong("package_id")), row.getObject("day", LocalDate.class)))
                .list();
    }

    record PackageDay(String packageReference, LocalDate day) {}

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

    Optional<VisitAlarm> find(String reference) {
        return database.sql(SELECT + "where a.id = :id")
                .param("id", Reference.VISIT_ALARM.id(reference))
                .query(VisitAlarmStore::read)
                .optional();
    }

    /** The one that was planned first is first. */
    Paged<VisitAlarm> open(PageQuery page) {
        return Paged.of(
                database.sql(SELECT + OPEN + " order by a.planned_at, a.id limit :limit offset :offset")
                        .param("limit", page.rows())
                        .param("offset", page.offset())
                        .query(VisitAlarmStore::read)
                        .list(),
                page,
                countOpen());
    }

    long countOpen() {
        return database.sql("select count(*) from visit_alarm a " + OPEN)
                .query(Long.class)
                .single();
    }

    private static VisitAlarm read(ResultSet row, int number) throws SQLException {
        Timestamp answered = row.getTimestamp("answered_at");
        Timestamp mended = row.getTimestamp("mended_at");
        return new VisitAlarm(
                Reference.VISIT_ALARM.of(row.getLong("id")),
                Reference.PACKAGE.of(row.getLong("package_id")),
                row.getString("area"),
                row.getString("provider_code"),
                VisitAlarmKind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getObject("planned_at", LocalDateTime.class),
                row.getInt("visits"),
                row.getTimestamp("raised_at").toInstant(),
                row.getString("answer"),
                row.getString("answered_by"),
                answered == null ? null : answered.toInstant(),
                mended == null ? null : mended.toInstant());
    }
}
