package uk.homeward.variation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import uk.homeward.reference.Reference;

/** Reads one notice, with the area of its package. */
final class NoticeRowMapper {

    static final String FROM = " from variation_notice n join care_package p on p.id = n.package_id where ";
    static final String SELECT = "select n.*, p.area" + FROM;

    private NoticeRowMapper() {}

    static VariationNotice read(ResultSet row, int number) throws SQLException {
        Timestamp acknowledged = row.getTimestamp("acknowledged_at");
        String visits = row.getString("visits");
        return new VariationNotice(
                Reference.VARIATION.of(row.getLong("id")),
                Reference.PACKAGE.of(row.getLong("package_id")),
                row.getString("area"),
                row.getString("provider_code"),
                VariationKind.valueOf(row.getString("kind")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getString("sentence"),
                visits.isEmpty() ? List.of() : List.of(visits.split("\n")),
                row.getTimestamp("told_at").toInstant(),
                row.getObject("acknowledge_by", LocalDate.class),
                acknowledged == null ? null : acknowledged.toInstant(),
                row.getString("acknowledged_by"),
                acknowledged == null && row.getObject("overdue_on") != null);
    }
}
