package uk.homeward.providerfailure;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;

/** That somebody was affected by a failure goes with their package. */
@Component
class HeldFailures implements RecordHolding {

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of("provider_failure_person", "Failures of providers", "package_id in (:packageNumbers)"));
    }
}
