package uk.homeward.shortterm;

import java.time.LocalDate;
import uk.homeward.refusal.Wording;

/**
 * A week of support: the weekday of the start begins each.
 *
 * @param number 1 for the first; less where the start was put right to a later day than weeks that were told
 */
public record SupportWeek(int number, LocalDate from) {

    /** The last of its seven days, also where support ended within it. */
    public LocalDate to() {
        return from.plusDays(6);
    }

    /** "14 November 2026 to 20 November 2026" */
    public String words() {
        return "%s to %s".formatted(Wording.day(from), Wording.day(to()));
    }
}
