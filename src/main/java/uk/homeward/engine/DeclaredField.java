package uk.homeward.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;

/**
 * One field of a form, with the checks that the form makes in the browser: whoever calls the engine directly meets them
 * here.
 *
 * @param required must be answered; false where a condition may hide the field, which only the browser evaluates
 * @param options what can be chosen; empty if anything can be answered
 */
record DeclaredField(
        String key,
        String label,
        boolean required,
        Set<String> options,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Integer decimals,
        int maxLength) {

    /** What a text may have at most where its form names no other limit. */
    static final int LONGEST_TEXT = 4_000;

    static DeclaredField of(JsonNode component) {
        JsonNode validate = component.path("validate");
        // Hours are typed into a text field, which has no limits of its own for a number.
        JsonNode properties = component.path("properties");
        JsonNode digits =
                component.has("decimalDigits") ? component.path("decimalDigits") : properties.path("decimalDigits");
        String key = component.path("key").asText();
        return new DeclaredField(
                key,
                component.path("label").asText(component.path("dateLabel").asText(key)),
                validate.path("required").asBoolean()
                        && component.path("conditional").isMissingNode(),
                options(component.path("values")),
                number(validate.path("min"), properties.path("min")),
                number(validate.path("max"), properties.path("max")),
                digits.isMissingNode() ? null : digits.asInt(),
                validate.path("maxLength").asInt(LONGEST_TEXT));
    }

    static DeclaredField notAsked(String key) {
        return new DeclaredField(key, key, false, Set.of(), null, null, null, LONGEST_TEXT);
    }

    /** @return the refusal of an answer to this field; {@code %s} stands for its label */
    Refusal refusal(String sentence) {
        return new Refusal(key, sentence.formatted("“" + label + "”"));
    }

    private static Set<String> options(JsonNode values) {
        Set<String> options = new TreeSet<>();
        values.forEach(option -> options.add(option.path("value").asText()));
        return options;
    }

    private static @Nullable BigDecimal number(JsonNode ofNumber, JsonNode ofHours) {
        JsonNode limit = ofNumber.isMissingNode() ? ofHours : ofNumber;
        return limit.isMissingNode() || limit.asText().isBlank() ? null : new BigDecimal(limit.asText());
    }
}
