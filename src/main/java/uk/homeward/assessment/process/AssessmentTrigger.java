package uk.homeward.assessment.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.assessment.AssessmentFact.AssessmentDeclined;
import uk.homeward.assessment.AssessmentFact.AssessmentEndedByDeath;
import uk.homeward.assessment.AssessmentFact.AssessmentGoesOn;
import uk.homeward.assessment.AssessmentFact.AssessmentRequested;
import uk.homeward.assessment.AssessmentFact.AssessmentWithdrawn;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.council.CouncilProfile;
import uk.homeward.engine.MessageCorrelator;

/** Begins an assessment in the transaction in which it was asked for, and tells its process what happened meanwhile. */
@Component
class AssessmentTrigger {

    private final MessageCorrelator messages;
    private final WorkingHours hours;
    private final CouncilProfile council;

    AssessmentTrigger(MessageCorrelator messages, WorkingHours hours, CouncilProfile council) {
        this.messages = messages;
        this.hours = hours;
        this.council = council;
    }

    @EventListener
    void on(AssessmentRequested fact) {
        begin(fact.reference(), fact.dueBy(), false, false);
    }

    @EventListener
    void on(AssessmentGoesOn fact) {
        begin(fact.reference(), fact.dueBy(), fact.needsKnown(), fact.nightSupportNeeded());
    }

    private void begin(String reference, LocalDate dueBy, boolean needsKnown, boolean atNight) {
        messages.begin(
                AssessmentProcess.ASSESSMENT_REQUESTED,
                reference,
                Map.of(
                        AssessmentProcess.JURISDICTION.name(),
                                council.jurisdiction().name(),
                        AssessmentProcess.ASSESS_BY.name(), Date.from(hours.eveningOf(dueBy)),
                        AssessmentProcess.ASSESSMENT_OVERDUE_AT.name(), Date.from(hours.morningOf(dueBy.plusDays(1))),
                        AssessmentProcess.NEEDS_KNOWN.name(), needsKnown,
                        AssessmentProcess.NIGHT_SUPPORT_NEEDED.name(), atNight));
    }

    @EventListener
    void on(AssessmentDeclined fact) {
        messages.tell(AssessmentProcess.ASSESSMENT_DECLINED, fact.reference());
    }

    @EventListener
    void on(AssessmentWithdrawn fact) {
        messages.tellIfWaiting(AssessmentProcess.ASSESSMENT_WITHDRAWN, fact.reference());
    }

    @EventListener
    void on(AssessmentEndedByDeath fact) {
        messages.tellIfWaiting(AssessmentProcess.ASSESSMENT_ENDED_BY_DEATH, fact.reference());
    }
}
