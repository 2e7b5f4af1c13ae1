package uk.homeward.operations;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** A log that is asked for everything writes down what people type. */
final class TalkativeLogs {
    private static final Set<String> TALKATIVE = Set.of("debug", "trace", "all");

    private TalkativeLogs() {}

    static List<String> objections(Environment settings) {
        boolean talkative = settings.getProperty("debug", Boolean.class, false)
                || settings.getProperty("trace", Boolean.class, false)
                || Binder.get(settings)
                        .bind("logging.level", Bindable.mapOf(String.class, String.class))
                        .orElse(Map.of())
                        .values()
                        .stream()
                        .anyMatch(level -> TALKATIVE.contains(level.toLowerCase(Locale.ROOT)));
        return talkative
                ? List.of(
                        "The log would hold what people type: remove debug, trace and every logging.level below info.")
                : List.of();
    }
}
