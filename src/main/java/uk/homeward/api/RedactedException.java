package uk.homeward.api;

import org.jspecify.annotations.Nullable;

/** A failure as the log may keep it: where it happened, without its words, which can be a person's data. */
class RedactedException extends RuntimeException {

    private final String kind;

    RedactedException(Throwable failure) {
        super(null, cause(failure.getCause()), false, true);
        this.kind = failure.getClass().getName();
        setStackTrace(failure.getStackTrace());
    }

    private static @Nullable Throwable cause(@Nullable Throwable cause) {
        return cause == null ? null : new RedactedException(cause);
    }

    @Override
    public String toString() {
        return kind;
    }
}
