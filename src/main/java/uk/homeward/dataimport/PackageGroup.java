package uk.homeward.dataimport;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.dataimport.PackageRow.Part;
import uk.homeward.dataimport.PackageRow.Whole;
import uk.homeward.delivery.ElementKind;

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

    /** From the first part that is paid out, or else from the first day of the package. */
    @Nullable
    LocalDate paidFrom() {
        return whole().directPayment()
                ? parts().stream()
                        .filter(part -> part.kind() == ElementKind.DIRECT_PAYMENT)
                        .map(Part::from)
                        .findFirst()
                        .orElse(whole().startedOn())
                : null;
    }
}
