package uk.homeward.refusal;

import org.jspecify.annotations.Nullable;

/** What a person typed: trimmed, nothing if blank, and refused where there is more of it than is kept. */
public final class Typed {

    /** The longest note that is kept. */
    public static final int NOTE = 4_000;

    /** The longest name, place or other short answer. */
    public static final int LINE = 200;

    private Typed() {}

    /** @param label what the field is called in a sentence, for example "note" */
    public static @Nullable String note(String field, String label, @Nullable String text) {
        return atMost(NOTE, field, label, text);
    }

    public static @Nullable String line(String field, String label, @Nullable String text) {
        return atMost(LINE, field, label, text);
    }

    /** @param sentence what to do where nothing was typed */
    public static String requiredNote(String field, String label, @Nullable String text, String sentence) {
        return required(field, note(field, label, text), sentence);
    }

    public static String requiredLine(String field, String label, @Nullable String text, String sentence) {
        return required(field, line(field, label, text), sentence);
    }

    /** The answer that was chosen or given, or a refusal with this sentence where there is none. */
    public static <T> T required(String field, @Nullable T answer, String sentence) {
        if (answer == null) {
            throw new Refusal(field, sentence);
        }
        return answer;
    }

    private static @Nullable String atMost(int limit, String field, String label, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String kept = text.strip();
        if (kept.length() > limit) {
            throw new Refusal(
                    field,
                    "The %s may have at most %,d characters and has %,d. Shorten it."
                            .formatted(label, limit, kept.length()));
        }
        return kept;
    }
}
