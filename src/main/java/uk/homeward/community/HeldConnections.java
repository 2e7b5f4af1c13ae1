package uk.homeward.community;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;
import uk.homeward.reference.Reference;

/** Connections go with the case that led to them. */
@Component
class HeldConnections implements RecordHolding {

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of("community_connection", "Community connections", "case_reference in (:cases)")
                        .called(Reference.CONNECTION),
                HeldTable.of("community_membership", "Community services", "case_reference in (:cases)")
                        .called(Reference.MEMBERSHIP));
    }
}
