package uk.homeward.refusal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a sentence says things. */
public final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Wording() {}

    /** "3 March 2027" */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
