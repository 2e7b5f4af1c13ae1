package uk.homeward.providerfailure.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.engine.MessageCorrelator;
import uk.homeward.providerfailure.FailureFact.CrisisCovered;
import uk.homeward.providerfailure.FailureFact.FailureOver;
import uk.homeward.providerfailure.FailureFact.PersonAffected;
import uk.homeward.providerfailure.FailureFact.ProviderFailed;

/** Begins the life of a failure, and one for each person whom the provider served. */
@Component
class ProviderFailureTrigger {

    private final MessageCorrelator messages;

    ProviderFailureTrigger(MessageCorrelator messages) {
        this.messages = messages;
    }

    @EventListener
    void on(ProviderFailed fact) {
        messages.begin(ProviderFailureProcess.PROVIDER_FAILED, fact.reference(), Map.of());
    }

    @EventListener
    void on(PersonAffected fact) {
        messages.beginBeside(
                ProviderFailureProcess.PERSON_AFFECTED,
                fact.reference(),
                Map.of(ProviderFailureProcess.PACKAGE_REFERENCE.name(), fact.caseReference()));
    }

    /** Nothing waits where it was told in the task itself. */
    @EventListener
    void on(CrisisCovered fact) {
        messages.tellIfWaiting(CrisisCoverProcess.CRISIS_COVERED, fact.caseReference());
    }

    @EventListener
    void on(FailureOver fact) {
        messages.tellIfWaiting(ProviderFailureProcess.FAILURE_OVER, fact.reference());
    }
}
