package uk.homeward.operations;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.web.context.WebServerGracefulShutdownLifecycle;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.homeward.engine.EngineSafetyCheck;

/** Outside the demo, and before the port opens and the first timer fires, everything that could be unsafe is looked at. */
@Component
@Profile("!demo")
class StartChecks implements SmartLifecycle {

    private final EngineSafetyCheck engine;
    private final List<StartCheck> checks;
    private volatile boolean running;

    StartChecks(EngineSafetyCheck engine, List<StartCheck> checks) {
        this.engine = engine;
        this.checks = checks;
    }

    @Override
    public void start() {
        List<String> objections = new ArrayList<>(engine.objections());
        checks.forEach(check -> objections.addAll(check.objections()));
        UnsafeToStart.unlessEmpty(objections);
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

    /** Well before the web server's, which is a little below that of its graceful shutdown. */
    @Override
    public int getPhase() {
        return WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE - 4096;
    }
}
