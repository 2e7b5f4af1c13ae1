package uk.homeward.shortterm.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code start-of-support.bpmn} agree on. */
@Component
class StartOfSupportProcess implements RoutingFacts {

    static final String ID = "start-of-support";

    static final String PLACE_MOVED = "PlaceMoved";

    static final ProcessVariable<String> CARE_TEAM = ProcessVariable.of("careTeam", String.class);
    static final ProcessVariable<Date> PLANNED_START_AT = ProcessVariable.of("plannedStartAt", Date.class);
    static final ProcessVariable<String> SUPPORT_STANDS = ProcessVariable.of("supportStands", String.class);
    static final ProcessVariable<Boolean> STARTED = ProcessVariable.of("started", Boolean.class);
}
