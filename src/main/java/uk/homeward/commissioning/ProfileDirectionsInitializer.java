package uk.homeward.commissioning;

import org.springframework.boot.web.context.WebServerGracefulShutdownLifecycle;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Takes over the directions of the profile when the engine knows its models, and before anybody can sign in. */
@Component
class ProfileDirectionsInitializer implements SmartLifecycle {

    private final CommissioningRules rules;
    private final DirectionService directions;
    private boolean running;

    ProfileDirectionsInitializer(CommissioningRules rules, DirectionService directions) {
        this.rules = rules;
        this.directions = directions;
    }

    @Override
    public void start() {
        rules.directions().forEach(directions::takeOver);
        running = true;
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
        return WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE - 10_230;
    }
}
