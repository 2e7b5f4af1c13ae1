package uk.homeward.absence;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;
import uk.homeward.reference.Reference;

/** Days away go with their case. */
@Component
class HeldAbsences implements RecordHolding {

    @Override
    public List<HeldTable> tables() {
        return List.of(HeldTable.of("absence", "Days away", "case_reference in (:cases)")
                .called(Reference.ABSENCE));
    }
}
