package uk.homeward.dataimport;

import java.util.Comparator;
import java.util.List;
import uk.homeward.dataimport.PackageRow.Part;
import uk.homeward.dataimport.PackageRow.Whole;

/** One package of a file: its rows, and whose it is here once that was found. */
class PackageGroup {

    private final List<PackageRow> rows;
    private String person = "";

    PackageGroup(List<PackageRow> rows) {
        this.rows = rows;
    }

    RowReader first() {
        return rows.get(0).reader();
    }

    Whole whole() {
        return rows.get(0).whole();
    }

    List<PackageRow> rows() {
        return rows;
    }

    /** In the order in which they began. */
    List<Part> parts() {
        return rows.stream()
                .map(PackageRow::part)
                .sorted(Comparator.comparing(Part::from))
                .toList();
    }

    void isOf(String reference) {
        person = reference;
    }

    String person() {
        return person;
    }
}
