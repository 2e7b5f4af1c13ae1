package uk.homeward.decommissioning.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code security-assurance.bpmn} agree on. */
@Component
class SecurityAssuranceProcess implements RoutingFacts {

    static final String ID = "security-assurance";

    static final ProcessVariable<Date> ASSURANCE_DUE_AT = ProcessVariable.of("assuranceDueAt", Date.class);
    static final ProcessVariable<String> SECURITY_OUTCOME = ProcessVariable.of("securityOutcome", String.class);
}
