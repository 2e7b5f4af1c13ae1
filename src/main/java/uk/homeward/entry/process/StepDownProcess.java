package uk.homeward.entry.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code step-down.bpmn} agree on. */
@Component
class StepDownProcess implements RoutingFacts {

    static final String ID = "step-down";

    static final String DISCHARGE_CANCELLED = "DischargeCancelled";

    static final String DISCHARGE_MOVED = "DischargeMoved";

    static final String CARE_NEEDED_BEFORE_START = "BridgingNeeded";

    static final String BRIDGING_CARE_MOVED = "BridgingCareMoved";

    static final String ADMITTED_BEFORE_START = "AdmittedBeforeStart";

    static final ProcessVariable<Date> EXPECTED_DISCHARGE_AT = ProcessVariable.of("expectedDischargeAt", Date.class);
    static final ProcessVariable<Boolean> GOING_AHEAD = ProcessVariable.of("goingAhead", Boolean.class);
    static final ProcessVariable<Boolean> OFFER_DECLINED = ProcessVariable.of("offerDeclined", Boolean.class);
    static final ProcessVariable<Boolean> PUT_OFF = ProcessVariable.of("putOff", Boolean.class);
    static final ProcessVariable<String> EPISODE_REFERENCE = ProcessVariable.of("episodeReference", String.class);
    static final ProcessVariable<Boolean> BRIDGING_NEEDED = ProcessVariable.of("bridgingNeeded", Boolean.class);
    static final ProcessVariable<Date> BRIDGING_DUE_AT = ProcessVariable.of("bridgingDueAt", Date.class);
}
