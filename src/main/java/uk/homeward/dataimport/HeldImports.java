package uk.homeward.dataimport;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;

/** By what people and packages were called in the system before; the files themselves are not kept. */
@Component
class HeldImports implements RecordHolding {

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of("imported_person", "References of the system before", "person_reference in (:people)"),
                HeldTable.of(
                        "imported_package",
                        "References of packages in the system before",
                        "package_id in (:packageNumbers)"));
    }
}
