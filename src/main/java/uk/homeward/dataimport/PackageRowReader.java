package uk.homeward.dataimport;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what stands in one row of a file of packages, by itself. */
@Component
class PackageRowReader {

    private final PackageWholeReader wholes;
    private final PackagePartReader parts;

    PackageRowReader(PackageWholeReader wholes, PackagePartReader parts) {
        this.wholes = wholes;
        this.parts = parts;
    }

    /** @return nothing where it cannot be read; why is said then */
    Optional<PackageRow> read(RowReader row) {
        PackageRow.Whole whole = wholes.read(row);
        PackageRow.Part part = parts.read(row);
        return whole == null || part == null ? Optional.empty() : Optional.of(new PackageRow(row, whole, part));
    }
}
