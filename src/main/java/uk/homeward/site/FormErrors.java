package uk.homeward.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form, by the name of the field to mend; in the order of the page. */
public final class FormErrors {
    private final Map<String, String> sentences = new LinkedHashMap<>();

    public void add(String field, String sentence) {
        sentences.putIfAbsent(field, sentence);
    }

    /** Nothing is wrong with what was not submitted. */
    void clear() {
        sentences.clear();
    }

    public boolean none() {
        return sentences.isEmpty();
    }

    Optional<Map.Entry<String, String>> first() {
        return sentences.entrySet().stream().findFirst();
    }

    public @Nullable String at(String field) {
        return sentences.get(field);
    }

    public Map<String, String> all() {
        return sentences;
    }
}
