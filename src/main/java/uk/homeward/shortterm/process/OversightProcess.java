package uk.homeward.shortterm.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code oversight.bpmn} agree on. */
@Component
class OversightProcess implements RoutingFacts {

    static final String ID = "oversight";

    static final ProcessVariable<Date> OVERSIGHT_AT = ProcessVariable.of("oversightAt", Date.class);
    static final ProcessVariable<Date> REMIND_AT = ProcessVariable.of("remindAt", Date.class);
    static final ProcessVariable<Date> OVERSIGHT_DUE_AT = ProcessVariable.of("oversightDueAt", Date.class);
    static final ProcessVariable<Date> ESCALATE_AT = ProcessVariable.of("escalateAt", Date.class);
}
