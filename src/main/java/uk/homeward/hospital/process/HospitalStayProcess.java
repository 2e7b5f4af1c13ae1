package uk.homeward.hospital.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code hospital-stay.bpmn} agree on. */
@Component
class HospitalStayProcess implements RoutingFacts {

    static final String ID = "hospital-stay";

    static final String RETURNED_HOME = "ReturnedHome";

    static final ProcessVariable<Date> HOLD_UNTIL_AT = ProcessVariable.of("holdUntilAt", Date.class);
    static final ProcessVariable<String> LAPSE_DECISION = ProcessVariable.of("lapseDecision", String.class);
}
