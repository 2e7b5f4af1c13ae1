package uk.homeward.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as shown to those who may see it.
 *
 * @param overdueSince since when it is escalated that nobody has found the needs
 */
public record AssessmentView(
        String reference,
        String packageReference,
        String personReference,
        String area,
        AssessmentSource source,
        @Nullable String sourceReference,
        LocalDate askedOn,
        String why,
        LocalDate dueBy,
        @Nullable LocalDate overdueSince,
        AssessmentStatus status,
        @Nullable Findings findings,
        List<NeedView> needs,
        @Nullable RefusedAssessment refused,
        @Nullable LocalDate endedOn,
        @Nullable String endReason) {

    /** What nobody meets today. */
    public BigDecimal unmetHours() {
        return needs.stream()
                .map(view -> view.need().hoursPerWeek())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Decisions that the person does not know yet. */
    public boolean toBeTold() {
        return findings != null && needs.stream().anyMatch(need -> need.toldOn() == null);
    }
}
