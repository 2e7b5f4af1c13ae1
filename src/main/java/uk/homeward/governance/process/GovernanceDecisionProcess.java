package uk.homeward.governance.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code governance-decision.bpmn} agree on. */
@Component
class GovernanceDecisionProcess implements RoutingFacts {

    static final String ID = "governance-decision";

    static final String DECISION_PROPOSED = "DecisionProposed";
    static final String DECISION_CALLED_IN = "DecisionCalledIn";
    static final String IN_FORCE_DATE_MOVED = "InForceDateMoved";
    static final String DECISION_WITHDRAWN = "DecisionWithdrawn";

    static final ProcessVariable<Date> COMMITTEE_AT = ProcessVariable.of("committeeAt", Date.class);
    static final ProcessVariable<Boolean> APPROVED = ProcessVariable.of("approved", Boolean.class);
    static final ProcessVariable<Boolean> CALL_IN_WAITS = ProcessVariable.of("callInWaits", Boolean.class);
    /** Of a call-in: the name of what came of it. */
    static final ProcessVariable<String> CALL_IN_RESULT = ProcessVariable.of("callInResult", String.class);

    static final ProcessVariable<Date> IN_FORCE_AT = ProcessVariable.of("inForceAt", Date.class);
}
