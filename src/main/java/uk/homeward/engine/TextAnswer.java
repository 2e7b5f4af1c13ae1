package uk.homeward.engine;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.TypedText;

/** Text as the engine hands it over, without blanks around it. */
record TextAnswer(DeclaredField field, Object value) {

    @Nullable
    String read() {
        if (!(value instanceof String text)) {
            throw field.refusal("%s must be text.");
        }
        if (!TypedText.isReadable(text)) {
            throw field.refusal("%s holds characters that cannot be read. Type it again instead of pasting it.");
        }
        String trimmed = TypedText.visible(text).strip();
        if (trimmed.isEmpty()) {
            return empty();
        }
        if (trimmed.length() > field.maxLength()) {
            throw field.refusal(String.format(
                    Locale.UK,
                    "%%s may have at most %,d characters; this has %,d.",
                    field.maxLength(),
                    trimmed.length()));
        }
        if (!field.options().isEmpty() && !field.options().contains(trimmed)) {
            throw field.refusal("Choose one of the options for %s.");
        }
        return trimmed;
    }

    /** Marks that nobody sees are no answer. */
    private @Nullable String empty() {
        if (field.required()) {
            throw field.refusal("Fill in %s.");
        }
        return null;
    }
}
