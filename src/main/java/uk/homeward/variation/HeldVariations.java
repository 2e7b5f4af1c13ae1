package uk.homeward.variation;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;
import uk.homeward.reference.Reference;

/** What providers were told and proposed goes with the package. */
@Component
class HeldVariations implements RecordHolding {

    private static final String OURS = "package_id in (:packageNumbers)";

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of("variation_notice", "What providers were told", OURS)
                        .called(Reference.VARIATION),
                HeldTable.of("visit_proposal", "What providers proposed", OURS).called(Reference.PROPOSAL));
    }
}
