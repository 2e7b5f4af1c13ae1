package uk.homeward.engine.rest;

import jakarta.ws.rs.core.FeatureContext;
import org.camunda.bpm.engine.rest.exception.RestExceptionHandler;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;

/**
 * Puts our guard and our answers into every REST application of the engine: {@code /engine-rest} and those under
 * {@code /camunda/api}. Named in META-INF/services; other Jersey applications do without.
 */
public final class EngineRestRules implements ForcedAutoDiscoverable {

    /** Before the engine's own answers to the same failures. */
    private static final int FIRST = 1;

    @Override
    public void configure(FeatureContext context) {
        if (!context.getConfiguration().isRegistered(RestExceptionHandler.class)) {
            return;
        }
        context.register(RestGuard.class, FIRST);
        context.register(PlainExceptionMapper.ToRefusal.class, FIRST);
        context.register(PlainExceptionMapper.ToRestFailure.class, FIRST);
        context.register(PlainExceptionMapper.ToEngineFailure.class, FIRST);
        context.register(PlainExceptionMapper.ToBrokenJson.class, FIRST);
        context.register(PlainExceptionMapper.ToUnfitJson.class, FIRST);
        context.register(PlainExceptionMapper.ToAnyFailure.class, FIRST);
    }
}
