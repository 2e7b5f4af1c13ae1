package uk.homeward.dataimport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a file by the package that they are of; they may stand apart from one another. */
class PackageGroups {

    private final Map<String, List<PackageRow>> all = new LinkedHashMap<>();

    void add(PackageRow row) {
        List<PackageRow> known = all.computeIfAbsent(row.whole().former(), former -> new ArrayList<>());
        if (!known.isEmpty() && !known.get(0).whole().equals(row.whole())) {
            row.reader()
                    .wrong(
                            PackageColumns.FORMER,
                            "Person, area, model or a day of this package differ from row %d. All rows of a package say the same of it."
                                    .formatted(known.get(0).reader().number()));
        }
        known.add(row);
    }

    List<PackageGroup> all() {
        return all.values().stream().map(PackageGroup::new).toList();
    }
}
