package uk.homeward.absence.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code absence.bpmn} agree on. */
@Component
class AbsenceProcess implements RoutingFacts {

    static final String ID = "absence";

    static final String PERSON_NOT_BACK = "PersonNotBack";
    static final String PERSON_FOUND = "PersonFound";

    static final ProcessVariable<Date> FIND_BY = ProcessVariable.of("findBy", Date.class);
    static final ProcessVariable<Date> ESCALATE_AT = ProcessVariable.of("escalateAt", Date.class);
}
