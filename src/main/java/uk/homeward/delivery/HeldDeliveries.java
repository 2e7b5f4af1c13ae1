package uk.homeward.delivery;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;

/** Who gave the care goes with the package that it belongs to. */
@Component
class HeldDeliveries implements RecordHolding {

    private static final String OF_PACKAGE =
            "delivery_id in (select id from delivery where package_id in (:packageNumbers))";

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of("delivery_breach", "Visits without a provider", "package_id in (:packageNumbers)"),
                HeldTable.of("delivery_notice", "Providers that handed care back", "package_id in (:packageNumbers)"),
                HeldTable.of("delivery_pause", "Visits not wanted for a time", OF_PACKAGE),
                HeldTable.of("delivery_duty", "Who makes the visits", OF_PACKAGE),
                HeldTable.of("delivery_element", "Parts of the package", OF_PACKAGE),
                HeldTable.of("delivery_visit", "Planned visits", OF_PACKAGE),
                HeldTable.of("delivery", "Care of the package", "package_id in (:packageNumbers)"));
    }
}
