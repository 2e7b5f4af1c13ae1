package uk.homeward.review;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;
import uk.homeward.reference.Reference;

/** Reviews go with their case. */
@Component
class HeldReviews implements RecordHolding {

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of("review", "Reviews", "case_reference in (:cases)").called(Reference.REVIEW));
    }
}
