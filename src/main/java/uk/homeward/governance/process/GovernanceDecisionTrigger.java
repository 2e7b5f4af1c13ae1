package uk.homeward.governance.process;

import java.util.Date;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.MessageCorrelator;
import uk.homeward.governance.DecisionFact.DecisionCalledIn;
import uk.homeward.governance.DecisionFact.DecisionProposed;
import uk.homeward.governance.DecisionFact.DecisionWithdrawn;
import uk.homeward.governance.DecisionFact.InForceDateMoved;

/** Begins the way of a decision, leads it back when it is called in, and ends it when it is withdrawn. */
@Component
class GovernanceDecisionTrigger {

    private final MessageCorrelator messages;
    private final WorkingHours hours;

    GovernanceDecisionTrigger(MessageCorrelator messages, WorkingHours hours) {
        this.messages = messages;
        this.hours = hours;
    }

    @EventListener
    void on(DecisionProposed fact) {
        messages.begin(
                GovernanceDecisionProcess.DECISION_PROPOSED,
                fact.reference(),
                Map.of(GovernanceDecisionProcess.COMMITTEE_AT.name(), Date.from(hours.eveningOf(fact.committeeOn()))));
    }

    @EventListener
    void on(DecisionCalledIn fact) {
        messages.tell(GovernanceDecisionProcess.DECISION_CALLED_IN, fact.reference());
    }

    @EventListener
    void on(InForceDateMoved fact) {
        messages.tellIfWaiting(
                GovernanceDecisionProcess.IN_FORCE_DATE_MOVED,
                fact.reference(),
                Map.of(GovernanceDecisionProcess.IN_FORCE_AT.name(), Date.from(hours.morningOf(fact.inForceOn()))));
    }

    @EventListener
    void on(DecisionWithdrawn fact) {
        messages.tell(GovernanceDecisionProcess.DECISION_WITHDRAWN, fact.reference());
    }
}
