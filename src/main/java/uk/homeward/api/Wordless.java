package uk.homeward.api;

import org.jspecify.annotations.Nullable;

/** A failure as the log may keep it: where it happened, without its words, which can be a person's data. */
class Wordless extends RuntimeException {

    private final String kind;

    Wordless(Throwable failure) {
        super(null, cause(failure.getCause()), false, true);
        this.kind = failure.getClass().getName();
        setStackTrace(failure.getStackTrace());
    }

    private static @Nullable Throwable cause(@Nullable Throwable cause) {
        return cause == null ? null : new Wordless(cause);
    }

    @Override
    public String toString() {
        return kind;
    }
}
