package uk.homeward.refusal;

import java.time.LocalDate;

/** Days as people type them: a year of two digits, or one that nobody can mean, is a slip. */
public final class TypedDay {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    private TypedDay() {}

    /** Whether somebody who lives, or a plan of theirs, can have such a day. */
    public static boolean isMeant(LocalDate typed) {
        return !typed.isBefore(FIRST) && !typed.isAfter(LAST);
    }
}
