package uk.homeward.hospital;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;
import uk.homeward.reference.Reference;

/** Stays in hospital go with their case. */
@Component
class HeldStays implements RecordHolding {

    @Override
    public List<HeldTable> tables() {
        return List.of(HeldTable.of("hospital_stay", "Stays in hospital", "case_reference in (:cases)")
                .called(Reference.STAY));
    }
}
