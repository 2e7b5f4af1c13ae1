package uk.homeward.visitrecord;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;
import uk.homeward.reference.Reference;

/** How visits went goes with the package that they belong to. */
@Component
class HeldVisitRecords implements RecordHolding {

    private static final String OURS = "package_id in (:packageNumbers)";

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of("visit_alarm", "Visits that were not made", OURS).called(Reference.VISIT_ALARM),
                HeldTable.of("visit_record", "How visits went", OURS));
    }
}
