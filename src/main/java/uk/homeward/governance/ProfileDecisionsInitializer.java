package uk.homeward.governance;

import org.springframework.boot.web.context.WebServerGracefulShutdownLifecycle;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Takes over the decisions of the profile when the engine knows its models, before anybody can sign in, and before made-up
 * people begin with what hangs on them.
 */
@Component
class ProfileDecisionsInitializer implements SmartLifecycle {

    private final GovernanceRules rules;
    private final GovernanceService governance;
    private boolean running;

    ProfileDecisionsInitializer(GovernanceRules rules, GovernanceService governance) {
        this.rules = rules;
        this.governance = governance;
    }

    @Override
    public void start() {
        rules.decisions().forEach(this::takeOver);
        running = true;
    }

    private void takeOver(DecisionDefinition decision) {
        try {
            governance.takeOver(decision);
        } catch (DataIntegrityViolationException anotherNodeWasQuicker) {
            // It has taken over the same decision, which is found now. If it is not, another decision has its number.
            governance.takeOver(decision);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE - 10_240;
    }
}
