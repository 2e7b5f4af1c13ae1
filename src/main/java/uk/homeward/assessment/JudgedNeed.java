package uk.homeward.assessment;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A need, and what was decided of it once the assessment was complete.
 *
 * @param band Scotland's; nothing in England
 * @param eligible nothing while the assessment is not complete
 */
@Embeddable
record JudgedNeed(
        Need need,
        @Enumerated(EnumType.STRING) @Nullable EligibilityBand band,
        @Nullable Boolean eligible,
        @Nullable Boolean funded,
        @Nullable LocalDate toldOn) {

    static JudgedNeed notYet(Need need) {
        return new JudgedNeed(need, null, null, null, null);
    }

    SpecifiedOutcome outcome() {
        return requireNonNull(need.outcome());
    }

    JudgedNeed told(LocalDate on) {
        return new JudgedNeed(need, band, eligible, funded, on);
    }

    AssessedOutcome assessed() {
        return new AssessedOutcome(
                outcome().name(),
                requireNonNull(need.wish()),
                band,
                Boolean.TRUE.equals(eligible),
                Boolean.TRUE.equals(funded),
                need.fundingReason(),
                toldOn,
                requireNonNull(need.hoursPerWeek()),
                Boolean.TRUE.equals(need.changedNeed()));
    }
}
