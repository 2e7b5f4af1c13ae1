package uk.homeward.engine;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the engine may keep and remember (promise 9). The contract class of each process is a bean of this kind:
 *
 * <pre>{@code
 * @Component
 * class ReviewProcess implements RoutingFacts {
 *     static final ProcessVariable<Date> REMIND_AT = ProcessVariable.of("remindAt", Date.class);
 * }
 * }</pre>
 *
 * Its {@link ProcessVariable} constants are routing facts. Any other variable is what somebody typed: {@link FormAnswers}
 * removes it, and history never sees it.
 */
public interface RoutingFacts {

    default Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (Field field : getClass().getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == ProcessVariable.class) {
                names.add(variable(field).name());
            }
        }
        return names;
    }

    private static ProcessVariable<?> variable(Field field) {
        try {
            field.setAccessible(true);
            return (ProcessVariable<?>) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
