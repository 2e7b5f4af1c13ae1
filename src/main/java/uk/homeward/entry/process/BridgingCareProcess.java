package uk.homeward.entry.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code bridging-care.bpmn} agree on. */
@Component
class BridgingCareProcess implements RoutingFacts {

    static final String ID = "bridging-care";

    static final String BRIDGING_NO_LONGER_NEEDED = "BridgingNoLongerNeeded";

    static final String BRIDGING_FAILED = "BridgingFailed";

    static final ProcessVariable<Date> BRIDGING_DUE_AT = ProcessVariable.of("bridgingDueAt", Date.class);
    static final ProcessVariable<Date> TELL_PROVIDER_BY = ProcessVariable.of("tellProviderBy", Date.class);
}
