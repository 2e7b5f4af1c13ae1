package uk.homeward.approval;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;
import uk.homeward.reference.Reference;

/** What somebody asked a second person for, with all that was answered. */
@Component
class HeldApprovals implements RecordHolding {

    @Override
    public List<HeldTable> tables() {
        return List.of(HeldTable.of(
                        "approval",
                        "Asked of a second person",
                        "case_reference in (:references) or subject_reference in (:references)")
                .called(Reference.APPROVAL));
    }
}
