package uk.homeward.directpayment;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;
import uk.homeward.reference.Reference;

/** Direct payments go with their package. */
@Component
class HeldPayments implements RecordHolding {

    private static final String OF_PACKAGE = "package_id in (:packageNumbers)";

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of(
                                "direct_payment_return",
                                "Returns of direct payments",
                                "payment_id in (select id from direct_payment where %s)".formatted(OF_PACKAGE))
                        .called(Reference.PAYMENT_RETURN),
                HeldTable.of("direct_payment", "Direct payments", OF_PACKAGE));
    }
}
