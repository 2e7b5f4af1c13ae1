package uk.homeward.reassessment.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.engine.MessageCorrelator;
import uk.homeward.reassessment.ReassessmentFact.PersonAccountedFor;
import uk.homeward.reassessment.ReassessmentFact.PersonToReassess;
import uk.homeward.reassessment.ReassessmentFact.ReassessmentOpened;
import uk.homeward.reassessment.ReassessmentFact.ReassessmentOver;

/** Begins the life of a programme, and one for each person in it. */
@Component
class ReassessmentTrigger {

    private final MessageCorrelator messages;

    ReassessmentTrigger(MessageCorrelator messages) {
        this.messages = messages;
    }

    @EventListener
    void on(ReassessmentOpened fact) {
        messages.begin(ReassessmentProgrammeProcess.REASSESSMENT_OPENED, fact.reference(), Map.of());
    }

    @EventListener
    void on(PersonToReassess fact) {
        messages.beginBeside(
                ReassessmentProgrammeProcess.PERSON_TO_REASSESS,
                fact.reference(),
                Map.of(ReassessmentProgrammeProcess.PACKAGE_REFERENCE.name(), fact.caseReference()));
    }

    /** It may be known before the person's own life has begun, which then finds nothing to do. */
    @EventListener
    void on(PersonAccountedFor fact) {
        messages.tellIfWaiting(ReassessmentProcess.PERSON_ACCOUNTED_FOR, fact.caseReference());
    }

    @EventListener
    void on(ReassessmentOver fact) {
        messages.tell(ReassessmentProgrammeProcess.REASSESSMENT_OVER, fact.reference());
    }
}
