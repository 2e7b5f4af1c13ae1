package uk.homeward.council;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads parts of a profile into their types, and says what is wrong with them in words of the file. */
class ProfileReader {

    // Strict, because a figure that is silently 0 or false is a wrong date for somebody's care.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private final String file;

    ProfileReader(String file) {
        this.file = file;
    }

    /** @param at where it stands in the file; nothing for the file itself */
    <T> T read(String at, JsonNode value, Class<T> type) {
        try {
            T read = MAPPER.treeToValue(value, type);
            ProfileFigures.firstMistake(read).ifPresent(mistake -> {
                throw new ProfileMistake(file, under(at, mistake.field()), mistake.remedy());
            });
            return read;
        } catch (JsonMappingException wrong) {
            throw new ProfileMistake(file, under(at, fieldOf(wrong.getPath())), remedy(wrong));
        } catch (JsonProcessingException wrong) {
            throw new ProfileMistake(file + " cannot be read: copy one of the profiles that come with Homeward.");
        }
    }

    JsonNode list(String at, JsonNode value) {
        if (!value.isArray()) {
            throw new ProfileMistake(file, at, "is of the wrong kind: give a list as councils/demo.yaml does");
        }
        return value;
    }

    private static String under(String at, String field) {
        String between = at.isEmpty() || field.isEmpty() || field.startsWith("[") ? "" : ".";
        return (at + between + field).isEmpty() ? "the whole file" : at + between + field;
    }

    private static String remedy(JsonMappingException wrong) {
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
    private static String fieldOf(List<JsonMappingException.Reference> path) {
        StringBuilder name = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            if (step.getFieldName() == null) {
                name.append('[').append(step.getIndex()).append(']');
            } else {
                name.append(name.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return name.toString();
    }
}
