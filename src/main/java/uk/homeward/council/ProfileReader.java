package uk.homeward.council;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads a profile's text into its types, and says what is wrong with it in words of the file. */
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

    static CouncilProfile read(ProfileFile file) {
        try {
            Object tree = yaml().load(file.text());
            if (tree == null) {
                throw new ProfileMistake(file.name() + " is empty: copy one of the profiles that come with Homeward.");
            }
            return MAPPER.treeToValue(MAPPER.valueToTree(tree), CouncilProfile.class);
        } catch (MarkedYAMLException unreadable) {
            throw new ProfileMistake(
                    "In %s, line %d cannot be read as YAML (%s): check the indentation, colons and doubled keys there."
                            .formatted(
                                    file.name(), unreadable.getProblemMark().getLine() + 1, unreadable.getProblem()));
        } catch (JsonMappingException wrong) {
            throw new ProfileMistake(file.name(), ProfileField.of(wrong.getPath()), remedy(wrong));
        } catch (JsonProcessingException wrong) {
            throw new ProfileMistake(
                    file.name() + " cannot be read: copy one of the profiles that come with Homeward.");
        }
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

    private static Yaml yaml() {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        DumperOptions unused = new DumperOptions();
        return new Yaml(new SafeConstructor(strict), new Representer(unused), unused, strict, new PlainScalars());
    }

    /** Dates and times stay as they are written: YAML itself would read 08:00 as a number to the base of 60. */
    private static class PlainScalars extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
            addImplicitResolver(Tag.INT, Pattern.compile("-?(0|[1-9][0-9]*)"), "-0123456789");
            addImplicitResolver(Tag.FLOAT, Pattern.compile("-?[0-9]+\\.[0-9]+"), "-0123456789");
            addImplicitResolver(Tag.NULL, Pattern.compile("~|null|"), "~n\0");
        }
    }

    /** The name of a field as a reader of the file would say it: {@code services[0].plannedDays}. */
    private static final class ProfileField {

        static String of(List<JsonMappingException.Reference> path) {
            StringBuilder name = new StringBuilder();
            for (JsonMappingException.Reference step : path) {
                if (step.getFieldName() == null) {
                    name.append('[').append(step.getIndex()).append(']');
                } else {
                    name.append(name.isEmpty() ? "" : ".").append(step.getFieldName());
                }
            }
            return name.isEmpty() ? "the whole file" : name.toString();
        }
    }
}
