package uk.homeward.dataimport;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.dataimport.Table.TableRow;

/** Packages whose care goes on: one row a part, with the days on which things were. */
@Component
@Order(3)
class PackageImport implements ImportKind {

    private final PackageRowReader reader;
    private final PackageCheck check;
    private final PackageWriter writer;

    PackageImport(PackageRowReader reader, PackageCheck check, PackageWriter writer) {
        this.reader = reader;
        this.check = check;
        this.writer = writer;
    }

    @Override
    public String code() {
        return "packages";
    }

    @Override
    public String label() {
        return "Packages";
    }

    @Override
    public String explanation() {
        return "One row a part of a package. The people are on record before. Only care that has begun and goes on is brought in.";
    }

    @Override
    public List<ImportColumn> columns() {
        return PackageColumns.all();
    }

    @Override
    public ImportPlan plan(Table table, Problems problems) {
        PackageGroups groups = new PackageGroups();
        for (TableRow row : table.rows()) {
            reader.read(new RowReader(row, problems)).ifPresent(groups::add);
        }
        return ImportPlan.of(check.sound(groups.all()), writer::write);
    }
}
