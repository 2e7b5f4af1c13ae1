package uk.homeward.council;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with a part of a profile, and what to do about it, in words of the file. */
final class JsonMistake {

    private JsonMistake() {}

    static String remedy(JsonMappingException wrong) {
        if (wrong instanceof PropertyBindingException unknown) {
            Collection<Object> known = unknown.getKnownPropertyIds();
            return "is not a setting: remove it, or use one of "
                    + known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
        }
        if (wrong instanceof ValueInstantiationException refused && refused.getCause() != null) {
            return String.valueOf(refused.getCause().getMessage());
        }
        if (wrong instanceof InvalidFormatException format) {
            return "is \"%s\": give %s".formatted(format.getValue(), kind(format.getTargetType()));
        }
        if (wrong instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return "is missing or of the wrong kind: give " + kind(mismatch.getTargetType());
        }
        return "is missing or of the wrong kind: compare it with councils/demo.yaml";
    }

    private static String kind(@Nullable Class<?> type) {
        if (type != null && type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        if (type == java.time.LocalDate.class) {
            return "a date such as 2026-11-23";
        }
        if (type == java.time.LocalTime.class) {
            return "a time such as \"08:00\"";
        }
        if (type == boolean.class) {
            return "true or false";
        }
        if (type == java.math.BigDecimal.class) {
            return "a number such as 1250 or 18.50";
        }
        return type == int.class || type == Integer.class ? "a whole number" : "it as councils/demo.yaml does";
    }

    /** The name of a field as a reader of the file would say it: {@code services[0].plannedDays}. */
    static String field(JsonMappingException wrong) {
        StringBuilder name = new StringBuilder();
        for (JsonMappingException.Reference step : wrong.getPath()) {
            if (step.getFieldName() == null) {
                name.append('[').append(step.getIndex()).append(']');
            } else {
                name.append(name.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return name.toString();
    }
}
