package uk.homeward.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a value of a type is written in JSON, as a sentence. */
final class JsonForm {

    private JsonForm() {}

    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "Look at /v3/api-docs for its form.";
        }
        if (type.isEnum()) {
            return "Use one of: %s.".formatted(names(type));
        }
        if (type == LocalDate.class) {
            return "Write a day that exists, from 1900 to 2200, as year, month and day, for example \"2026-11-22\".";
        }
        if (type == Instant.class) {
            return "Write a moment, for example \"2026-11-22T09:30:00Z\".";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "Write true or false, without quotation marks.";
        }
        if (type == int.class || type == Integer.class) {
            return "Write a whole number, without quotation marks.";
        }
        if (type == BigDecimal.class) {
            return "Write a number, without quotation marks.";
        }
        if (type == String.class) {
            return "Write text in quotation marks, without control characters.";
        }
        return Collection.class.isAssignableFrom(type)
                ? "Write a list in square brackets."
                : "Write an object in curly brackets.";
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }
}
