package uk.homeward.refusal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What people write and read: free text within its limit, days as they are said. */
public final class Wording {

    public static final int LIMIT = 4_000;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Wording() {}

    /** @param missing the sentence for somebody who wrote nothing */
    public static String required(String field, String label, @Nullable String text, String missing) {
        String written = optional(field, label, text);
        if (written == null) {
            throw new Refusal(field, missing);
        }
        return written;
    }

    /** @return the text without blanks around it, or nothing if it is blank */
    public static @Nullable String optional(String field, String label, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String written = text.strip();
        if (written.length() > LIMIT) {
            throw new Refusal(
                    field,
                    "%s has %,d characters. Shorten it to at most %,d.".formatted(label, written.length(), LIMIT));
        }
        return written;
    }

    /** "3 March 2027" */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
