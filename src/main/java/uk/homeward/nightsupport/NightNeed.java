package uk.homeward.nightsupport;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * What the log means for somebody's safety.
 *
 * @param handsOn whether somebody has to be beside the person to help
 * @param predictable whether that is at about the same times each night
 * @param someoneAwake whether somebody has to watch all night
 * @param withinMinutes in which somebody has to be there
 */
@Embeddable
public record NightNeed(
        @Nullable Boolean handsOn,
        @Nullable Boolean predictable,
        @Nullable Boolean someoneAwake,
        @Nullable Integer withinMinutes) {

    private static final int ALL_NIGHT = 720;

    NightNeed checked() {
        int minutes = Wording.answered(
                "withinMinutes", withinMinutes, "Give the minutes within which somebody has to be there.");
        if (minutes < 1 || minutes > ALL_NIGHT) {
            throw new Refusal("withinMinutes", "Give minutes from 1 to %d.".formatted(ALL_NIGHT));
        }
        return new NightNeed(
                Wording.answered("handsOn", handsOn, "Say whether somebody has to be beside the person to help."),
                Wording.answered("predictable", predictable, "Say whether help is needed at about the same times."),
                Wording.answered("someoneAwake", someoneAwake, "Say whether somebody has to watch all night."),
                minutes);
    }
}
