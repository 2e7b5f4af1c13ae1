package uk.homeward.holding;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import uk.homeward.holding.HeldValue.Reading;

/** Reads a row of any table whole, but for what only the database needs. */
class HeldReader implements RowMapper<HeldRow> {

    /** Of the machine, not of the person. */
    private static final Set<String> TECHNICAL = Set.of(
            "version",
            "position",
            "name_parts",
            "request_hash",
            "idempotency_key",
            "item",
            "given",
            "marked_by",
            "marked_on");

    private final HeldTable table;

    HeldReader(HeldTable table) {
        this.table = table;
    }

    @Override
    public HeldRow mapRow(ResultSet row, int number) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        List<HeldValue> values = new ArrayList<>();
        for (int at = 1; at <= columns.getColumnCount(); at++) {
            String name = columns.getColumnName(at);
            Object value = value(row, at, columns.getColumnTypeName(at));
            if (value != null && !isTechnical(name)) {
                values.add(new HeldValue(name, value, reading(columns, at)));
            }
        }
        return new HeldRow(table.title(), values);
    }

    private static @Nullable Object value(ResultSet row, int at, String type) throws SQLException {
        return switch (type) {
            case "date" -> row.getObject(at, LocalDate.class);
            case "timestamptz" -> {
                OffsetDateTime moment = row.getObject(at, OffsetDateTime.class);
                yield moment == null ? null : moment.toInstant();
            }
            default -> row.getObject(at) instanceof java.sql.Array list ? list.toString() : row.getObject(at);
        };
    }

    private static boolean isTechnical(String name) {
        return TECHNICAL.contains(name) || name.equals("id") || name.endsWith("_id");
    }

    private Reading reading(ResultSetMetaData columns, int at) throws SQLException {
        if (table.others().contains(columns.getColumnName(at))) {
            return Reading.SOMEBODY_ELSE;
        }
        return columns.getColumnTypeName(at).equals("text") ? Reading.WORDS : Reading.PLAIN;
    }
}
