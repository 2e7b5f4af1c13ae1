package uk.homeward.reassessment.process;

import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code reassessment-programme.bpmn} agree on. */
@Component
class ReassessmentProgrammeProcess implements RoutingFacts {

    static final String ID = "reassessment-programme";

    static final String REASSESSMENT_OPENED = "ReassessmentOpened";
    static final String PERSON_TO_REASSESS = "PersonToReassess";
    static final String REASSESSMENT_OVER = "ReassessmentOver";

    static final ProcessVariable<String> PACKAGE_REFERENCE = ProcessVariable.of("packageReference", String.class);
}
