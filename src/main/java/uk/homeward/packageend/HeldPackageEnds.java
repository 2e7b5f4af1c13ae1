package uk.homeward.packageend;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;
import uk.homeward.reference.Reference;

/** How a package ended goes with it. */
@Component
class HeldPackageEnds implements RecordHolding {

    @Override
    public List<HeldTable> tables() {
        return List.of(HeldTable.of("package_end", "Ends of packages", "package_id in (:packageNumbers)")
                .called(Reference.PACKAGE_END));
    }
}
