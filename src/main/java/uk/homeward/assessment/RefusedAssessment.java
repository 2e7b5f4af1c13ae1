package uk.homeward.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * The person does not want an assessment (Care Act 2014 s11).
 *
 * @param dutyStands why the council assesses all the same; nothing where the refusal holds
 */
@Embeddable
public record RefusedAssessment(
        LocalDate refusedOn,
        @Column(name = "refusal_recorded_on") LocalDate recordedOn,
        @Column(name = "refusal") String why,
        @Enumerated(EnumType.STRING) @Nullable DutyStands dutyStands) {

    /** A refusal does not end the duty in these two cases. */
    public enum DutyStands {
        LACKS_CAPACITY_AND_IT_IS_IN_THEIR_BEST_INTERESTS(
                "The person lacks capacity to refuse, and an assessment is in their best interests"),
        ABUSE_OR_NEGLECT("The person experiences abuse or neglect, or is at risk of it");

        private final String label;

        DutyStands(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static RefusedAssessment of(
            @Nullable LocalDate refusedOn,
            @Nullable String why,
            @Nullable DutyStands dutyStands,
            LocalDate askedOn,
            LocalDate today) {
        LocalDate on = Wording.answered("refusedOn", refusedOn, "Give the day on which the person refused.");
        if (on.isAfter(today) || on.isBefore(askedOn)) {
            throw new Refusal(
                    "refusedOn",
                    "The assessment was asked for on %s. Give a day from then until today."
                            .formatted(Wording.day(askedOn)));
        }
        return new RefusedAssessment(
                on,
                today,
                Wording.required(
                        "reason", "What the person said", why, "Say what the person said, and who talked with them."),
                dutyStands);
    }
}
