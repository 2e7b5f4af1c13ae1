package uk.homeward.frameworkmove;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;

/** How somebody went to the new framework goes with the package. */
@Component
class HeldFrameworkMoves implements RecordHolding {

    @Override
    public List<HeldTable> tables() {
        return List.of(HeldTable.of("moving_person", "Moves to one framework", "package_id in (:packageNumbers)"));
    }
}
