package uk.homeward.entry;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;

/** The way into support goes with its referral. */
@Component
class HeldEntries implements RecordHolding {

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of("bridging_care", "Bridging care", "referral_id in (:caseNumbers)"),
                HeldTable.of("entry", "The way into support", "referral_id in (:caseNumbers)"));
    }
}
