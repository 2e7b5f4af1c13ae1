package uk.homeward.dataimport;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What stands in a file, as text: days as 2026-11-30, numbers as they were typed.
 *
 * @param header the names of its columns, as they stand there
 */
public record Table(List<String> header, List<TableRow> rows) {

    /**
     * @param number as a spreadsheet shows it: the header is row 1
     * @param cells by the name of their column in small letters; those that are empty are not there
     */
    public record TableRow(int number, Map<String, String> cells) {

        public boolean isEmpty() {
            return cells.isEmpty();
        }
    }

    static String key(String column) {
        return column.strip().toLowerCase(Locale.UK);
    }
}
