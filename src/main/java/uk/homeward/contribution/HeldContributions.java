package uk.homeward.contribution;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;

/** What the person pays goes with the package. */
@Component
class HeldContributions implements RecordHolding {

    @Override
    public List<HeldTable> tables() {
        return List.of(HeldTable.of("contribution", "What the person pays", "package_id in (:packageNumbers)"));
    }
}
