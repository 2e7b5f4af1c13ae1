package uk.homeward.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;

/** What is wrong with a form, by the id of the field to mend; in the order of the page. */
public final class FormErrors {
    private final Map<String, String> sentences = new LinkedHashMap<>();

    public static FormErrors of(String field, String sentence) {
        FormErrors errors = new FormErrors();
        errors.add(field, sentence);
        return errors;
    }

    public void add(String field, String sentence) {
        sentences.putIfAbsent(field, sentence);
    }

    /**
     * Does what the form asks, unless something is wrong with it already.
     *
     * @param first the field to blame where the refusal names none
     * @return whether it is done; otherwise the errors say why not
     */
    public boolean done(String first, Runnable act) {
        if (!none()) {
            return false;
        }
        try {
            act.run();
            return true;
        } catch (Refusal refusal) {
            add(Objects.requireNonNullElse(refusal.field(), first), refusal.sentence());
            return false;
        }
    }

    public boolean none() {
        return sentences.isEmpty();
    }

    public @Nullable String at(String field) {
        return sentences.get(field);
    }

    public Map<String, String> all() {
        return sentences;
    }
}
