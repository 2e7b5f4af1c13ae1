package uk.homeward.entry.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code care-instead.bpmn} agree on. */
@Component
class CareInsteadProcess implements RoutingFacts {

    static final String ID = "care-instead";

    static final String BRIDGING_NO_LONGER_NEEDED = BridgingCareProcess.BRIDGING_NO_LONGER_NEEDED;

    static final ProcessVariable<String> DECLINED_FOR = ProcessVariable.of("declinedFor", String.class);
    static final ProcessVariable<Date> CARE_INSTEAD_DUE_AT = ProcessVariable.of("careInsteadDueAt", Date.class);
    static final ProcessVariable<Date> BRIDGING_DUE_AT = ProcessVariable.of("bridgingDueAt", Date.class);
}
