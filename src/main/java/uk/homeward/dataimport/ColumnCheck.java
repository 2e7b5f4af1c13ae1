package uk.homeward.dataimport;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a file has the columns of its kind: each that is needed, and none that nobody would read. */
public record ColumnCheck(List<ImportColumn> columns) {

    private static final int HEADER = 1;

    public static ColumnCheck of(ImportKind kind) {
        return new ColumnCheck(kind.columns());
    }

    public void check(Table table, Problems problems) {
        Set<String> there = table.header().stream().map(Table::key).collect(Collectors.toSet());
        Set<String> known =
                columns.stream().map(column -> Table.key(column.name())).collect(Collectors.toSet());
        for (ImportColumn column : columns) {
            if (column.needed() && !there.contains(Table.key(column.name()))) {
                problems.add(HEADER, column.name(), "This column is missing. Add it, with this name in the first row.");
            }
        }
        for (String name : table.header()) {
            if (!known.contains(Table.key(name))) {
                problems.add(
                        HEADER,
                        name,
                        "Nobody would read this column. Remove it, or give it the name of a column that this kind of file has.");
            }
        }
    }
}
