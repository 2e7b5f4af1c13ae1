package uk.homeward.sourcing;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;
import uk.homeward.reference.Reference;

/** Requirements go with the package that they are for. */
@Component
class HeldRequirements implements RecordHolding {

    private static final String OF_PACKAGE =
            "requirement_id in (select id from sourcing_requirement where package_id in (:packageNumbers))";

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of("sourcing_visit", "Visits looked for", OF_PACKAGE),
                HeldTable.of("sourcing_offer", "Offers of providers", OF_PACKAGE),
                HeldTable.of("sourcing_pass", "Providers that cannot", OF_PACKAGE),
                HeldTable.of("sourcing_award", "Awards to providers", OF_PACKAGE),
                HeldTable.of("sourcing_requirement", "Requirements", "package_id in (:packageNumbers)")
                        .called(Reference.REQUIREMENT));
    }
}
