package uk.homeward.visitrecord;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import uk.homeward.reference.Reference;

/** Reads a row. */
final class VisitRecordRow {

    static final String FROM = " from visit_record r join care_package p on p.id = r.package_id where ";
    static final String SELECT = "select r.*, p.area" + FROM;

    private VisitRecordRow() {}

    static VisitRecordView read(ResultSet row, int number) throws SQLException {
        Timestamp replaced = row.getTimestamp("replaced_at");
        String finding = row.getString("finding");
        return new VisitRecordView(
                row.getLong("id"),
                Reference.PACKAGE.of(row.getLong("package_id")),
                row.getString("area"),
                row.getString("provider_code"),
                new VisitRecord(
                        row.getObject("visit", Integer.class),
                        row.getObject("day", LocalDate.class),
                        VisitStatus.valueOf(row.getString("status")),
                        row.getInt("late_minutes"),
                        row.getObject("started_at", LocalDateTime.class),
                        row.getObject("ended_at", LocalDateTime.class),
                        row.getObject("workers", Integer.class),
                        row.getBoolean("time_critical"),
                        finding == null ? null : VisitFinding.valueOf(finding),
                        row.getString("reason"),
                        row.getString("why")),
                row.getString("told_by"),
                row.getTimestamp("told_at").toInstant(),
                replaced == null ? null : replaced.toInstant(),
                row.getString("replaced_by"),
                row.getString("withdrawn_why"));
    }
}
