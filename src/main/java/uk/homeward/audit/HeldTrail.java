package uk.homeward.audit;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;

/** Who did what, and who looked: it goes with what it tells of. */
@Component
class HeldTrail implements RecordHolding {

    @Override
    public boolean isLast() {
        return true;
    }

    @Override
    public List<HeldTable> tables() {
        return List.of(HeldTable.of("audit_entry", "What was done, and who looked", "case_reference in (:references)"));
    }
}
