package uk.homeward.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * Who asked for an assessment, when and why.
 *
 * @param sourceReference of what led to it, where that has one
 */
@Embeddable
record Asking(
        @Enumerated(EnumType.STRING) AssessmentSource source,
        @Nullable String sourceReference,
        LocalDate askedOn,
        String why) {

    static Asking of(AssessmentRequest request, LocalDate today) {
        LocalDate on = request.askedOn() == null ? today : request.askedOn();
        if (on.isAfter(today)) {
            throw new Refusal("askedOn", "This day lies ahead. Give the day on which the assessment was asked for.");
        }
        return new Asking(
                Wording.answered("source", request.source(), "Say where the wish for an assessment came from."),
                Wording.line("sourceReference", "The reference", request.sourceReference()),
                on,
                Wording.required(
                        "why", "What led to it", request.why(), "Say what led to the wish for an assessment."));
    }
}
