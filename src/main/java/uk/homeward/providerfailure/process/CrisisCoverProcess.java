package uk.homeward.providerfailure.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code crisis-cover.bpmn} agree on. */
@Component
class CrisisCoverProcess implements RoutingFacts {

    static final String ID = "crisis-cover";

    static final String CRISIS_COVERED = "CrisisCovered";

    static final ProcessVariable<Boolean> TO_COVER = ProcessVariable.of("toCover", Boolean.class);
    static final ProcessVariable<Date> COVER_DUE_AT = ProcessVariable.of("coverDueAt", Date.class);
}
