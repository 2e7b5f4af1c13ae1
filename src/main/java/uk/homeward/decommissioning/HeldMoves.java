package uk.homeward.decommissioning;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;

/** That somebody's support went on elsewhere goes with the support. */
@Component
class HeldMoves implements RecordHolding {

    @Override
    public List<HeldTable> tables() {
        return List.of(HeldTable.of(
                "decommissioning_move",
                "Moves from a service that closed",
                "episode_id in (select id from episode where referral_reference in (:cases))"));
    }
}
