package uk.homeward.entry.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code step-up.bpmn} agree on. */
@Component
class StepUpProcess implements RoutingFacts {

    static final String ID = "step-up";

    static final String ADMITTED_BEFORE_START = "AdmittedBeforeStart";

    static final ProcessVariable<Date> URGENT_RESPONSE_AT = ProcessVariable.of("urgentResponseAt", Date.class);
    static final ProcessVariable<Boolean> GOING_AHEAD = ProcessVariable.of("goingAhead", Boolean.class);
    static final ProcessVariable<Boolean> OFFER_DECLINED = ProcessVariable.of("offerDeclined", Boolean.class);
    static final ProcessVariable<String> EPISODE_REFERENCE = ProcessVariable.of("episodeReference", String.class);
}
