package uk.homeward.engine;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import uk.homeward.refusal.Refusal;

/** The engine logs an error with a stack trace for each command that fails; a refusal is no failure. Named in logback-spring.xml. */
public class RefusalLogFilter extends TurboFilter {

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] arguments,
            @Nullable Throwable thrown) {
        return logger.getName().equals("org.camunda.bpm.engine.context")
                        && (isRefusal(thrown)
                                || (arguments != null && Stream.of(arguments).anyMatch(this::isRefusal)))
                ? FilterReply.DENY
                : FilterReply.NEUTRAL;
    }

    private boolean isRefusal(@Nullable Object argument) {
        return argument instanceof Throwable failure
                && Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                        .limit(50)
                        .anyMatch(Refusal.class::isInstance);
    }
}
