package uk.homeward.letters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** A day on which something has happened to a letter, as it was told: today or before. */
final class LetterDay {

    private LetterDay() {}

    /** @param missing the sentence for somebody who gave none */
    static LocalDate of(String field, @Nullable LocalDate given, String missing, LocalDate today) {
        LocalDate day = Wording.answered(field, given, missing);
        if (day.isAfter(today)) {
            throw new Refusal(field, "%s is in the future. Check the date.".formatted(Wording.day(day)));
        }
        return day;
    }
}
