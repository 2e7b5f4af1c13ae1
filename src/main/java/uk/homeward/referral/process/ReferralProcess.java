package uk.homeward.referral.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code referral.bpmn} agree on. */
@Component
class ReferralProcess implements RoutingFacts {

    static final String ID = "referral";

    static final String REFERRAL_RECEIVED = "ReferralReceived";
    static final String REFERRAL_WITHDRAWN = "ReferralWithdrawn";
    static final String REFERRAL_GOES_ON = "ReferralGoesOn";

    static final ProcessVariable<Date> TRIAGE_DUE_AT = ProcessVariable.of("triageDueAt", Date.class);
    static final ProcessVariable<String> SOURCE = ProcessVariable.of("source", String.class);
    static final ProcessVariable<String> TRIGGER = ProcessVariable.of("trigger", String.class);
    static final ProcessVariable<Boolean> RESTART = ProcessVariable.of("restart", Boolean.class);
    static final ProcessVariable<String> PROPOSED_ROUTE = ProcessVariable.of("proposedRoute", String.class);
    static final ProcessVariable<String> AGREED_DESTINATION = ProcessVariable.of("agreedDestination", String.class);
    static final ProcessVariable<Date> EXPECTED_DISCHARGE_AT = ProcessVariable.of("expectedDischargeAt", Date.class);
    static final ProcessVariable<Date> URGENT_RESPONSE_AT = ProcessVariable.of("urgentResponseAt", Date.class);
    static final ProcessVariable<String> CONNECTION_REFERENCE = ProcessVariable.of("connectionReference", String.class);
    static final ProcessVariable<Date> CONNECTION_DUE_AT = ProcessVariable.of("connectionDueAt", Date.class);
    static final ProcessVariable<String> END_REASON = ProcessVariable.of("endReason", String.class);
    static final ProcessVariable<String> END_SEQUEL = ProcessVariable.of("endSequel", String.class);
    static final ProcessVariable<String> CLD_OUTCOME = ProcessVariable.of("cldOutcome", String.class);
}
