package uk.homeward.transfer;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;
import uk.homeward.reference.Reference;

/** A transfer goes with the package that it is about. */
@Component
class HeldTransfers implements RecordHolding {

    @Override
    public List<HeldTable> tables() {
        return List.of(HeldTable.of("transfer", "Transfers to other providers", "package_id in (:packageNumbers)")
                .called(Reference.TRANSFER)
                .naming("present", "decided_by", "change_agreed_by", "plan_agreed_by", "meeting_with"));
    }
}
