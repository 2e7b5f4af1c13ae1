package uk.homeward.packageend;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * What whoever closes a package says.
 *
 * @param lastDay nothing where it is the one that was decided
 * @param providersToldOn nothing where nobody gives care
 */
public record CloseAnswers(
        @Nullable LocalDate lastDay, @Nullable LocalDate providersToldOn, @Nullable String lateReason) {

    /** No provider hears of an end before the person does (Care Act 2014 s13). */
    static LocalDate afterPerson(@Nullable LocalDate given, LocalDate personTold, LocalDate today) {
        LocalDate told = Wording.answered(
                "providersToldOn", given, "Somebody gives care still. Tell them, and give the day on which you did.");
        if (told.isAfter(today)) {
            throw new Refusal("providersToldOn", "This day lies ahead. Tell whoever gives the care first.");
        }
        if (told.isBefore(personTold)) {
            throw new Refusal(
                    "providersToldOn",
                    "The person was told on %s. No provider hears of an end before the person does: check both days."
                            .formatted(Wording.day(personTold)));
        }
        return told;
    }
}
