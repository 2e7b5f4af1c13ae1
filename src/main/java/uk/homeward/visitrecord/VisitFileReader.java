package uk.homeward.visitrecord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.homeward.dataimport.ColumnCheck;
import uk.homeward.dataimport.Problems;
import uk.homeward.dataimport.RowReader;
import uk.homeward.dataimport.Table;
import uk.homeward.dataimport.Table.TableRow;
import uk.homeward.delivery.PlannedCare;
import uk.homeward.refusal.Refusal;

/** Looks through what a provider sent, and changes nothing: every mistake has its row. */
@Component
class VisitFileReader {

    private final VisitRecordBook book;

    VisitFileReader(VisitRecordBook book) {
        this.book = book;
    }

    /** A row that can be kept. */
    record Ready(String packageReference, PlannedCare care, VisitRecord record) {}

    List<Ready> read(String provider, Table table, Problems problems) {
        new ColumnCheck(VisitFileRow.COLUMNS).check(table, problems);
        if (!problems.none()) {
            return List.of();
        }
        Map<String, Optional<PlannedCare>> care = new HashMap<>();
        Map<String, Integer> rows = new HashMap<>();
        List<Ready> ready = new ArrayList<>();
        for (TableRow row : table.rows()) {
            VisitFileRow read = VisitFileRow.of(new RowReader(row, problems));
            if (read != null && isFirst(read, rows)) {
                care.computeIfAbsent(read.packageReference(), reference -> ours(provider, reference))
                        .ifPresentOrElse(given -> take(provider, read, given, ready), () -> read.reader()
                                .wrong(VisitFileRow.PACKAGE, "You make no visits under this reference. Check it."));
            }
        }
        return ready;
    }

    private Optional<PlannedCare> ours(String provider, String packageReference) {
        try {
            return Optional.of(book.careBy(provider, packageReference));
        } catch (Refusal notOurs) {
            return Optional.empty();
        }
    }

    private void take(String provider, VisitFileRow row, PlannedCare care, List<Ready> ready) {
        VisitRecord record = row.reader()
                .refused(VisitFileRow.BY_FIELD, () -> book.read(provider, row.packageReference(), care, row.told()));
        if (record != null) {
            ready.add(new Ready(row.packageReference(), care, record));
        }
    }

    private static boolean isFirst(VisitFileRow row, Map<String, Integer> rows) {
        Integer before = rows.putIfAbsent(row.visit(), row.reader().number());
        if (before != null) {
            row.reader().wrong(null, "Row %d tells of the same visit. Keep the one that is right.".formatted(before));
        }
        return before == null;
    }
}
