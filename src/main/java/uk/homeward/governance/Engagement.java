package uk.homeward.governance;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * Stakeholders who were heard, and what that changed (KEN-32).
 *
 * @param livedExperience whether people who live with it were among them
 * @param changed what the proposal became through it, or why it stays as it is
 */
@Embeddable
public record Engagement(
        LocalDate heardOn, String stakeholders, boolean livedExperience, String feedback, String changed) {

    static Engagement of(EngagementAnswer told, LocalDate today) {
        LocalDate on = Wording.answered("heardOn", told.heardOn(), "Give the day on which they were heard.");
        if (on.isAfter(today)) {
            throw new Refusal(
                    "heardOn", "%s is in the future. Record it when they were heard.".formatted(Wording.day(on)));
        }
        return new Engagement(
                on,
                Wording.requiredLine(
                        "stakeholders", "The stakeholders", told.stakeholders(), "Say who was heard, without names."),
                Wording.answered(
                        "livedExperience",
                        told.livedExperience(),
                        "Say whether people with lived experience were among them."),
                Wording.required("feedback", "The feedback", told.feedback(), "Write down what they said."),
                Wording.required(
                        "changed",
                        "The change",
                        told.changed(),
                        "Say what changed in the proposal because of it, or why nothing did."));
    }

    /** As it is told. */
    public record EngagementAnswer(
            @Nullable LocalDate heardOn,
            @Size(max = Wording.LINE) @Nullable String stakeholders,
            @Nullable Boolean livedExperience,
            @Nullable String feedback,
            @Nullable String changed) {}
}
