package uk.homeward.visitrecord;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;

/** Alarms as people read them. */
@Component
class VisitAlarmLists {

    private static final String SELECT =
            "select a.*, p.area from visit_alarm a join care_package p on p.id = a.package_id ";

    private static final String OPEN = "where a.answered_at is null and a.mended_at is null";

    private final JdbcClient database;

    VisitAlarmLists(JdbcClient database) {
        this.database = database;
    }

    Optional<VisitAlarm> find(String reference) {
        return database.sql(SELECT + "where a.id = :id")
                .param("id", Reference.VISIT_ALARM.id(reference))
                .query(VisitAlarmLists::read)
                .optional();
    }

    /** The one that was planned first is first. */
    Paged<VisitAlarm> open(PageQuery page) {
        return Paged.of(
                database.sql(SELECT + OPEN + " order by a.planned_at, a.id limit :limit offset :offset")
                        .param("limit", page.rows())
                        .param("offset", page.offset())
                        .query(VisitAlarmLists::read)
                        .list(),
                page,
                countOpen());
    }

    long countOpen() {
        return database.sql("select count(*) from visit_alarm a " + OPEN)
                .query(Long.class)
                .single();
    }

    /** The days of packages with an open alarm. */
    List<PackageDay> openDays() {
        return database.sql("select distinct a.package_id, a.day from visit_alarm a " + OPEN + " order by 1, 2")
                .query((row, number) -> new PackageDay(
                        Reference.PACKAGE.of(row.getLong("package_id")), row.getObject("day", LocalDate.class)))
                .list();
    }

    record PackageDay(String packageReference, LocalDate day) {}

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
