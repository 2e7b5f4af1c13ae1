package uk.homeward.frameworkmove;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * What the person chose, in their words.
 *
 * @param provider code of the new one; only where one is chosen
 * @param lastVisit of the old provider
 * @param firstVisit of the new one
 */
public record ChoiceAnswers(
        @Nullable MoveChoice choice,
        @Nullable String words,
        @Nullable String provider,
        @Nullable LocalDateTime lastVisit,
        @Nullable LocalDateTime firstVisit) {

    /** @throws Refusal where something is missing, or somebody would be without care between the two */
    ChoiceAnswers checked() {
        MoveChoice what = Wording.answered("moveChoice", choice, "Say what the person chose.");
        String said =
                Wording.required("choiceWords", "What the person said", words, "Say what the person said, and why.");
        if (!what.toProvider()) {
            return new ChoiceAnswers(what, said, null, null, null);
        }
        LocalDateTime last = Wording.answered(
                "lastVisit", lastVisit, "Give the day and the time of the last visit of the old provider.");
        LocalDateTime first = Wording.answered(
                "firstVisit", firstVisit, "Give the day and the time of the first visit of the new provider.");
        if (!last.isBefore(first)) {
            throw new Refusal(
                    "firstVisit", "The new provider begins after the last visit of the old one. Check both moments.");
        }
        return new ChoiceAnswers(
                what, said, Wording.answered("newProvider", provider, "Choose the new provider."), last, first);
    }
}
