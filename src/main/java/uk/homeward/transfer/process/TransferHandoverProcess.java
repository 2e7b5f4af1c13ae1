package uk.homeward.transfer.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code transfer-handover.bpmn} agree on. */
@Component
class TransferHandoverProcess implements RoutingFacts {

    static final String ID = "transfer-handover";
    static final String PERSON_SETTLED = "PersonSettled";
    static final String PERSON_RETURNED = "PersonReturned";

    static final ProcessVariable<Date> CUT_OVER_AT = ProcessVariable.of("cutOverAt", Date.class);
    static final ProcessVariable<Boolean> HANDED_OVER = ProcessVariable.of("handedOver", Boolean.class);
}
