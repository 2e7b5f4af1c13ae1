package uk.homeward.council;

import java.util.List;
import org.springframework.boot.web.context.WebServerGracefulShutdownLifecycle;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Takes over what the profile names when the engine knows its models, before anybody can sign in, and before made-up people
 * begin with what hangs on it. Of two nodes that start at once the second finds it there.
 *
 * @param <T> one entry of the profile
 */
public abstract class ProfileInitializer<T> implements SmartLifecycle {

    private final List<T> entries;
    private boolean running;

    protected ProfileInitializer(List<T> entries) {
        this.entries = entries;
    }

    /** Once, however often it is called. */
    protected abstract void takeOver(T entry);

    @Override
    public final void start() {
        entries.forEach(this::takeOverOnce);
        running = true;
    }

    private void takeOverOnce(T entry) {
        try {
            takeOver(entry);
        } catch (DataIntegrityViolationException anotherNodeWasQuicker) {
            // It has taken over the same, which is found now. If it is not, something else has its number.
            takeOver(entry);
        }
    }

    @Override
    public final void stop() {
        running = false;
    }

    @Override
    public final boolean isRunning() {
        return running;
    }

    @Override
    public final int getPhase() {
        return WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE - 10_240;
    }
}
