package uk.homeward.nightsupport;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * One night as it was.
 *
 * @param on the day on which it began
 * @param wakes how often the person woke and needed somebody
 * @param minutes of help in all
 */
@Embeddable
public record LoggedNight(
        @Column(name = "night_of") @Nullable LocalDate on,
        @Nullable Integer wakes,
        @Nullable Integer minutes,
        @Nullable String reason,
        @Nullable String respondedBy) {

    private static final int MOST_WAKES = 40;
    private static final int MOST_MINUTES = 720;

    LoggedNight checked(LocalDate today) {
        LocalDate night = Wording.answered("on", on, "Give the day on which the night began.");
        if (!night.isBefore(today)) {
            throw new Refusal("on", "This night is not over. Write it down on the next morning.");
        }
        int often =
                within("wakes", wakes, MOST_WAKES, "Give how often the person woke and needed somebody; 0 for none.");
        int helped = within("minutes", minutes, MOST_MINUTES, "Give the minutes of help in all; 0 for none.");
        if (often == 0 && helped > 0) {
            throw new Refusal("wakes", "Help was given, so the person woke. Give how often.");
        }
        return new LoggedNight(
                night,
                often,
                helped,
                often == 0
                        ? null
                        : Wording.required("reason", "The reason", reason, "Say why the person needed somebody."),
                often == 0
                        ? null
                        : Wording.requiredLine(
                                "respondedBy",
                                "Who responded",
                                respondedBy,
                                "Say who responded; write “nobody” for none."));
    }

    private static int within(String field, @Nullable Integer given, int most, String missing) {
        int number = Wording.answered(field, given, missing);
        if (number < 0 || number > most) {
            throw new Refusal(field, "Give a number from 0 to %d.".formatted(most));
        }
        return number;
    }
}
