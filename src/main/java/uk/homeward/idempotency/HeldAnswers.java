package uk.homeward.idempotency;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;

/** What was answered about somebody. */
@Component
class HeldAnswers implements RecordHolding {

    @Override
    public List<HeldTable> tables() {
        return List.of(HeldTable.of("idempotent_request", "Answers to programs", "reference in (:references)"));
    }
}
