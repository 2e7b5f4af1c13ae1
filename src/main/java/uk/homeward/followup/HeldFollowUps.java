package uk.homeward.followup;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;

/** Needs that are left go with their case. */
@Component
class HeldFollowUps implements RecordHolding {

    @Override
    public List<HeldTable> tables() {
        return List.of(HeldTable.of("follow_up", "What follows", "case_reference in (:cases)"));
    }
}
