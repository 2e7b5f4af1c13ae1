package uk.homeward.assessment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.assessment.AssessmentRequest;
import uk.homeward.assessment.AssessmentSource;
import uk.homeward.refusal.Wording;

/** A wish for an assessment as it is sent. */
record AssessmentAsked(
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "PER-000123") @Nullable String personReference,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "Millbrook") @Size(max = Wording.LINE) @Nullable
                String area,
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable AssessmentSource source,
        @Schema(example = "EPI-000123", description = "What led to it, where that has a reference")
                @Size(max = Wording.LINE)
                @Nullable
                String sourceReference,
        @Schema(example = "2027-02-22", description = "Today where it is left out") @Nullable LocalDate askedOn,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "Her husband cannot go on alone.") @Nullable String why,
        @Schema(example = "The letter lay in another office.", description = "Needed where it is told late") @Nullable
                String lateReason) {

    AssessmentRequest request() {
        return new AssessmentRequest(personReference, area, source, sourceReference, askedOn, why, lateReason);
    }
}
