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

    /** For the page: never absent, and without what no page can show. */
    public String at(String field) {
        return TypedText.readable(sent(field));
    }

    String sent(String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    /** Whether everything that was chosen is among the choices. */
    boolean offers(FormField field) {
        return typed.getOrDefault(field.name(), List.of()).stream()
                .allMatch(chosen -> chosen.isBlank() || field.choices().containsKey(chosen));
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
        String seen = TypedText.visible(sent(field));
        if (!TypedText.isReadable(seen)) {
            errors().add(
                            field,
                            "This holds characters that cannot be read. They are left out now: check it and send it once more.");
            return null;
        }
        return seen.isBlank() ? null : seen.strip();
    }
}
