package uk.homeward.supportplan;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Wording;

/**
 * What is done in a visit, and for which outcome (ELO-15).
 *
 * @param outcomeCode of an outcome of the assessment
 * @param personalCare free in Scotland; all else may be charged for
 */
@Embeddable
public record VisitTask(
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "Help to wash and dress") String description,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "PERSONAL_HYGIENE") String outcomeCode,
        @Schema(requiredMode = RequiredMode.REQUIRED) boolean personalCare) {

    static VisitTask checked(@Nullable String description, @Nullable String outcome, boolean personalCare, int number) {
        return new VisitTask(
                Wording.requiredLine("task" + number, "The task", description, "Say what is done in the visit."),
                Wording.answered("outcome" + number, outcome, "Choose the outcome that the task is for."),
                personalCare);
    }
}
