package uk.homeward.refusal;

import org.jspecify.annotations.Nullable;

/**
 * The answer is no, in a sentence that tells a practitioner what to do. The sentence names no person: it may be logged.
 */
public class Refusal extends RuntimeException {

    private final @Nullable String field;

    public Refusal(String sentence) {
        this(null, sentence);
    }

    /** @param field the form key or JSON pointer of the value that was refused, where one value is to blame */
    public Refusal(@Nullable String field, String sentence) {
        super(sentence, null, false, false);
        this.field = field;
    }

    public String sentence() {
        return java.util.Objects.requireNonNull(getMessage());
    }

    public @Nullable String field() {
        return field;
    }
}
