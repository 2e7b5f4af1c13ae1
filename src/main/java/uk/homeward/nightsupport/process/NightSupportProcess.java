package uk.homeward.nightsupport.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code night-support.bpmn} agree on. */
@Component
class NightSupportProcess implements RoutingFacts {

    static final String ID = "night-support";

    static final ProcessVariable<Date> NIGHT_SUPPORT_BY = ProcessVariable.of("nightSupportBy", Date.class);
    static final ProcessVariable<Date> NIGHT_SUPPORT_OVERDUE_AT =
            ProcessVariable.of("nightSupportOverdueAt", Date.class);
    static final ProcessVariable<Boolean> NIGHT_SUPPORT_DECIDED =
            ProcessVariable.of("nightSupportDecided", Boolean.class);
}
