package uk.homeward.movein;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;

/** Moves go with their package. */
@Component
class HeldMoveIns implements RecordHolding {

    @Override
    public List<HeldTable> tables() {
        return List.of(HeldTable.of("move_in", "Moves from another council", "package_id in (:packageNumbers)"));
    }
}
