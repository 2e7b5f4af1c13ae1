package uk.homeward.frameworkmove.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code framework-move.bpmn} agree on. */
@Component
class FrameworkMoveProcess implements RoutingFacts {

    static final String ID = "framework-move";

    static final String FRAMEWORK_MOVE_OPENED = "FrameworkMoveOpened";
    static final String PERSON_TO_MOVE = "PersonToMove";
    static final String FRAMEWORK_MOVE_OVER = "FrameworkMoveOver";

    static final ProcessVariable<String> PACKAGE_REFERENCE = ProcessVariable.of("packageReference", String.class);
    static final ProcessVariable<Date> MOVES_AT = ProcessVariable.of("movesAt", Date.class);
}
