package uk.homeward.commissioning.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code direction.bpmn} agree on. */
@Component
class DirectionProcess implements RoutingFacts {

    static final String ID = "direction";

    static final String DIRECTION_ISSUED = "DirectionIssued";
    static final String DIRECTION_ENDED = "DirectionEnded";

    static final ProcessVariable<Date> DIRECTION_DUE_AT = ProcessVariable.of("directionDueAt", Date.class);
}
