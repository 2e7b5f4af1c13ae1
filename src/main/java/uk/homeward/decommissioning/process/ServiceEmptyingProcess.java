package uk.homeward.decommissioning.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code service-emptying.bpmn} agree on. */
@Component
class ServiceEmptyingProcess implements RoutingFacts {

    static final String ID = "service-emptying";
    static final String SERVICE_EMPTIED = "ServiceEmptied";

    static final ProcessVariable<Date> LAST_SAFE_START_OVER_AT = ProcessVariable.of("lastSafeStartOverAt", Date.class);
    static final ProcessVariable<Date> CLOSING_DATE_OVER_AT = ProcessVariable.of("closingDateOverAt", Date.class);
}
