package uk.homeward.entry.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code care-instead.bpmn} agree on. */
@Component
class CareInsteadProcess implements RoutingFacts {

    static final String ID = "care-instead";

    static final ProcessVariable<Boolean> NO_CARE_WANTED = ProcessVariable.of("noCareWanted", Boolean.class);
    static final ProcessVariable<Date> CARE_INSTEAD_DUE_AT = ProcessVariable.of("careInsteadDueAt", Date.class);
}
