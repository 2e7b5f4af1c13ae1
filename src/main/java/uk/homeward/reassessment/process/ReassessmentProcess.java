package uk.homeward.reassessment.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code reassessment.bpmn} agree on. */
@Component
class ReassessmentProcess implements RoutingFacts {

    static final String ID = "reassessment";

    static final String PERSON_ACCOUNTED_FOR = "PersonAccountedFor";

    static final ProcessVariable<String> REASSESSMENT_STEP = ProcessVariable.of("reassessmentStep", String.class);
    static final ProcessVariable<Date> LOOK_AGAIN_AT = ProcessVariable.of("lookAgainAt", Date.class);
}
