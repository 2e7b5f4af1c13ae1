package uk.homeward.decommissioning.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code decommissioning.bpmn} agree on. */
@Component
class DecommissioningProcess implements RoutingFacts {

    static final String ID = "decommissioning";
    static final String DECOMMISSIONING_APPROVED = "DecommissioningApproved";
    static final String CLOSING_EXTENDED = "ClosingExtended";
    static final String PHASE_DUE = "PhaseDue";
    static final String CLOSING_AT_RISK = "ClosingAtRisk";

    static final ProcessVariable<Date> ASSURANCE_DUE_AT = ProcessVariable.of("assuranceDueAt", Date.class);
    static final ProcessVariable<Date> CLOSING_DUE_AT = ProcessVariable.of("closingDueAt", Date.class);
    static final ProcessVariable<Date> PHASE_DUE_AT = ProcessVariable.of("phaseDueAt", Date.class);
    static final ProcessVariable<Date> RISK_DUE_AT = ProcessVariable.of("riskDueAt", Date.class);
}
