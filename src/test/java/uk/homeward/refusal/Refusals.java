package uk.homeward.refusal;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.fail;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** The answer no, for tests. */
public final class Refusals {

    private Refusals() {}

    public static Refusal of(ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        return refusal == null ? fail("It was not refused") : refusal;
    }

    /** The field to blame. */
    public static @Nullable String field(ThrowingCallable act) {
        return of(act).field();
    }
}
