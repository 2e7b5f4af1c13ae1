package uk.homeward.frameworkmove.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code provider-choice.bpmn} agree on. */
@Component
class ProviderChoiceProcess implements RoutingFacts {

    static final String ID = "provider-choice";

    static final String MOVE_ENDED = "MoveEnded";

    static final ProcessVariable<String> MOVE_STATUS = ProcessVariable.of("moveStatus", String.class);
    static final ProcessVariable<Date> MOVES_AT = ProcessVariable.of("movesAt", Date.class);
}
