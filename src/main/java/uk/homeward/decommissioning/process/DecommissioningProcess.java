package uk.homeward.decommissioning.process;

import org.springframework.stereotype.Component;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code decommissioning.bpmn} agree on. */
@Component
class DecommissioningProcess implements RoutingFacts {

    static final String ID = "decommissioning";
    static final String DECOMMISSIONING_APPROVED = "DecommissioningApproved";
    static final String CLOSING_EXTENDED = "ClosingExtended";
    static final String PHASE_DUE = "PhaseDue";
    static final String CLOSING_AT_RISK = "ClosingAtRisk";
}
