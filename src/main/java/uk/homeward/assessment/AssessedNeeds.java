package uk.homeward.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A completed assessment, as what follows builds on it. */
public record AssessedNeeds(
        String reference,
        String packageReference,
        String personReference,
        LocalDate completedOn,
        boolean eligible,
        List<AssessedOutcome> outcomes,
        boolean nightSupportNeeded) {

    /** What the council meets of what nobody meets today. */
    public BigDecimal fundedHoursPerWeek() {
        return outcomes.stream()
                .filter(AssessedOutcome::funded)
                .map(AssessedOutcome::hoursPerWeek)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A lower level of support needs a need that has changed. */
    public boolean foundChange() {
        return outcomes.stream().anyMatch(AssessedOutcome::changedNeed);
    }
}
