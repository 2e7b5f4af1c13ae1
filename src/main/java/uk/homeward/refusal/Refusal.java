package uk.homeward.refusal;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** The refusal that a failure comes from, if it comes from one. */
    public static Optional<Refusal> causeOf(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(50)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst();
    }

    public String sentence() {
        return Objects.requireNonNull(getMessage());
    }

    public @Nullable String field() {
        return field;
    }
}
