package uk.homeward.site;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import uk.homeward.refusal.TypedText;

/** What was typed into a form, by the names of its fields: kept as it was typed so that the page can show it again. */
public abstract class TypedFields {
    private final MultiValueMap<String, String> typed;
    private final FormErrors errors = new FormErrors();

    TypedFields(MultiValueMap<String, String> typed) {
        this.typed = typed;
    }

    public FormErrors errors() {
        return errors;
    }

    /** For the page: never absent. */
    public String at(String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    /** For the page: whether this choice of the field was made. */
    public boolean has(String field, String choice) {
        return typed.getOrDefault(field, List.of()).contains(choice);
    }

    /** What stands in the form before anybody has typed. */
    public void fill(String field, String value) {
        typed.set(field, value);
    }

    public void fill(String field, List<String> choices) {
        typed.put(field, choices);
    }

    public void fill(String field, LocalDate day) {
        fill(field + "-day", String.valueOf(day.getDayOfMonth()));
        fill(field + "-month", String.valueOf(day.getMonthValue()));
        fill(field + "-year", String.valueOf(day.getYear()));
    }

    public @Nullable String text(String field) {
        String seen = TypedText.visible(at(field));
        if (!TypedText.isReadable(seen)) {
            errors().add(field, "This holds characters that cannot be read. Type it again instead of pasting it.");
            return null;
        }
        return seen.isBlank() ? null : seen.strip();
    }
}
