package uk.homeward.assessment.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code assessment.bpmn} agree on. */
@Component
class AssessmentProcess implements RoutingFacts {

    static final String ID = "assessment";

    static final String ASSESSMENT_REQUESTED = "AssessmentRequested";
    static final String ASSESSMENT_DECLINED = "AssessmentDeclined";
    static final String ASSESSMENT_WITHDRAWN = "AssessmentWithdrawn";
    static final String ASSESSMENT_ENDED_BY_DEATH = "AssessmentEndedByDeath";

    static final ProcessVariable<String> JURISDICTION = ProcessVariable.of("jurisdiction", String.class);
    static final ProcessVariable<Date> ASSESS_BY = ProcessVariable.of("assessBy", Date.class);
    static final ProcessVariable<Date> ASSESSMENT_OVERDUE_AT = ProcessVariable.of("assessmentOverdueAt", Date.class);
    static final ProcessVariable<Boolean> NEEDS_KNOWN = ProcessVariable.of("needsKnown", Boolean.class);
    static final ProcessVariable<Boolean> ELIGIBLE = ProcessVariable.of("eligible", Boolean.class);
    static final ProcessVariable<Boolean> COMMUNITY_WANTED = ProcessVariable.of("communityWanted", Boolean.class);
    static final ProcessVariable<String> CONNECTION_REFERENCE = ProcessVariable.of("connectionReference", String.class);
    static final ProcessVariable<Date> CONNECTION_DUE_AT = ProcessVariable.of("connectionDueAt", Date.class);
    static final ProcessVariable<Boolean> NIGHT_SUPPORT_NEEDED =
            ProcessVariable.of("nightSupportNeeded", Boolean.class);
}
