package uk.homeward.circumstances;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Wording;

/** Whether a person could decide one thing when they were asked: capacity is never said of a person as a whole. */
@Embeddable
public record CapacityDecision(
        @Size(max = Wording.LINE) @Nullable String decision,
        @Nullable LocalDate assessedOn,
        @Size(max = Wording.LINE) @Nullable String assessedBy,
        @Enumerated(EnumType.STRING) @Nullable CapacityOutcome outcome)
        implements Entry<CapacityDecision> {

    @Override
    public CapacityDecision checked(LocalDate today) {
        return new CapacityDecision(
                Wording.requiredLine("decision", "The decision", decision, "Say which decision this is about."),
                Entry.past("assessedOn", assessedOn, "Give the day of the assessment.", today),
                Wording.requiredLine("assessedBy", "Who assessed", assessedBy, "Say who assessed it."),
                Wording.answered("outcome", outcome, "Choose what the assessment found."));
    }

    @Override
    public String told() {
        return decision + (outcome == null ? "" : ": " + outcome.label().toLowerCase(Locale.UK)) + ", " + assessedBy
                + (assessedOn == null ? "" : ", " + Wording.day(assessedOn));
    }
}
