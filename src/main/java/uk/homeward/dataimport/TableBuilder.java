package uk.homeward.dataimport;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.homeward.dataimport.Table.TableRow;
import uk.homeward.refusal.Refusal;

/** Takes the rows of a file one by one, whatever it is written in; the first is its header. */
class TableBuilder {

    static final int MOST_ROWS = 50_000;

    private static final int MOST_COLUMNS = 60;
    private static final int LONGEST = 4_000;

    private @Nullable List<String> header;
    private final List<TableRow> rows = new ArrayList<>();

    /** @param number as a spreadsheet shows it */
    void add(int number, List<String> values) {
        if (header == null) {
            header = header(values);
            return;
        }
        if (rows.size() == MOST_ROWS) {
            throw new Refusal(
                    "file", "This file has more than %,d rows. Divide it, and send each part.".formatted(MOST_ROWS));
        }
        TableRow row = new TableRow(number, cells(number, values, header));
        if (!row.isEmpty()) {
            rows.add(row);
        }
    }

    private static List<String> header(List<String> values) {
        List<String> names = new ArrayList<>(values.stream().map(String::strip).toList());
        while (!names.isEmpty() && names.get(names.size() - 1).isEmpty()) {
            names.remove(names.size() - 1);
        }
        if (names.isEmpty() || names.size() > MOST_COLUMNS) {
            throw new Refusal("file", "The first row must name the columns. Write their names there, one a column.");
        }
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (name.isEmpty()) {
                throw new Refusal("file", "A column has no name in the first row. Name it, or remove it.");
            }
            if (!seen.add(Table.key(name))) {
                throw new Refusal("file", "Two columns are called \"%s\". Remove one of them.".formatted(name));
            }
        }
        return List.copyOf(names);
    }

    private static Map<String, String> cells(int number, List<String> values, List<String> names) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int at = 0; at < values.size(); at++) {
            String value = values.get(at).strip();
            if (value.isEmpty()) {
                continue;
            }
            if (at >= names.size()) {
                throw new Refusal(
                        "file",
                        "Row %d has more columns than the first row names. A comma inside a text needs quotation marks around the text."
                                .formatted(number));
            }
            if (value.length() > LONGEST) {
                throw new Refusal(
                        "file",
                        "In row %d a text has more than %,d characters. Shorten it.".formatted(number, LONGEST));
            }
            cells.put(Table.key(names.get(at)), value);
        }
        return cells;
    }

    Table build() {
        if (header == null || rows.isEmpty()) {
            throw new Refusal("file", "This file has no rows below the names of its columns. Choose another file.");
        }
        return new Table(header, List.copyOf(rows));
    }
}
