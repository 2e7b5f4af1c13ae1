package uk.homeward.reassessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Wording;

/**
 * Why somebody is late, and by when they are assessed instead.
 *
 * @param until a day ahead
 */
public record Delay(@Nullable DelayCause cause, @Nullable String words, @Nullable LocalDate until) {

    Explained checked(LocalDate today) {
        return new Explained(
                Wording.answered("delayCause", cause, "Say why the person is not assessed yet."),
                Wording.required("delayWords", "What holds it up", words, "Say what holds it up."),
                Wording.comingDay("delayUntil", until, "Give the day by which the person is assessed.", today));
    }

    record Explained(DelayCause cause, String words, LocalDate until) {}
}
