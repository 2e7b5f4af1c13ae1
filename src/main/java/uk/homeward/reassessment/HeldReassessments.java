package uk.homeward.reassessment;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;

/** Who was assessed again goes with the package. */
@Component
class HeldReassessments implements RecordHolding {

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of("reassessed_person", "Programmes of re-assessment", "package_id in (:packageNumbers)"));
    }
}
