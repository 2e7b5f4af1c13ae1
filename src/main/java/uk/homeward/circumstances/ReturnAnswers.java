package uk.homeward.circumstances;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * What the national return asks of a person.
 *
 * @param gpPractice the code of the surgery, for example G82004
 * @param values in the words of the release that is in force
 */
public record ReturnAnswers(
        @Schema(pattern = "[A-Za-z]?[0-9]{5}") @Size(max = Wording.LINE) @Nullable String gpPractice,
        @Nullable Map<ReturnField, String> values) {

    static final ReturnAnswers NONE = new ReturnAnswers(null, Map.of());

    private static final Pattern PRACTICE = Pattern.compile("[A-Z][0-9]{5}|[0-9]{5}");

    public ReturnAnswers {
        values = values == null ? Map.of() : Map.copyOf(values);
    }

    @Override
    public Map<ReturnField, String> values() {
        return values == null ? Map.of() : values;
    }

    /** Whatever stood there before may stay: it was right in its release. */
    ReturnAnswers checked(ReturnLists lists, ReturnAnswers known, LocalDate today) {
        Map<ReturnField, String> right = new EnumMap<>(ReturnField.class);
        values().forEach((field, value) -> {
            if (!value.isBlank()) {
                boolean stays = value.equals(known.values().get(field));
                if (!stays && !lists.of(field, today).contains(value)) {
                    throw new Refusal(
                            field.name(),
                            "“%s” is none of the answers of the return. Choose one of its list.".formatted(value));
                }
                right.put(field, value);
            }
        });
        return new ReturnAnswers(practice(), right);
    }

    private @Nullable String practice() {
        String told = Wording.line("gpPractice", "The code of the practice", gpPractice);
        String code = told == null ? null : told.toUpperCase(Locale.ROOT);
        if (code != null && !PRACTICE.matcher(code).matches()) {
            throw new Refusal(
                    "gpPractice", "The code of a practice is a letter and five digits, for example G82004. Check it.");
        }
        return code;
    }
}
