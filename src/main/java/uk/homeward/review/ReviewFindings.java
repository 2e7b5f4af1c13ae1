package uk.homeward.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What the reviewer found.
 *
 * @param decision one of the names that the subject of the review understands, for example {@code END_AS_PLANNED}
 * @param outcomesAchieved how far the person's outcomes were met (Client Level Data {@code Review_Outcomes_Achieved})
 * @param place where the conversation was held: needs of the long term are assessed at home unless there is a reason (KEN-19)
 * @param planOfCare what the episode contributes to the plan of care at home (KEN-17)
 * @param assessmentOutcome what the assessment found, where the service was one (HAM-11)
 * @param hoursStillNeeded a week of long-term support, where that is known (COV-07)
 */
@Embeddable
public record ReviewFindings(
        @Nullable LocalDate conductedOn,
        @Enumerated(EnumType.STRING) @Nullable Place place,
        @Nullable String placeReason,
        @Enumerated(EnumType.STRING) @Nullable Involved involved,
        @JdbcTypeCode(SqlTypes.ARRAY) List<@Nullable Integer> exitScores,
        @Enumerated(EnumType.STRING) @Nullable OutcomesAchieved outcomesAchieved,
        @Nullable String decision,
        @Nullable Integer extensionDays,
        @Nullable String extensionReason,
        @Nullable String extensionNote,
        @Nullable String sequel,
        @Nullable String planOfCare,
        @Enumerated(EnumType.STRING) @Nullable AssessmentOutcome assessmentOutcome,
        @Nullable BigDecimal hoursStillNeeded) {

    public enum Place {
        AT_HOME,
        BY_TELEPHONE,
        BY_VIDEO,
        IN_HOSPITAL,
        ELSEWHERE
    }

    public enum Involved {
        PERSON,
        PERSON_AND_CARER,
        REPRESENTATIVE
    }

    /** Values of the Client Level Data field, in its words. */
    public enum OutcomesAchieved {
        FULLY_MET("Fully Met"),
        PARTIALLY_MET("Partially Met"),
        NOT_MET("Not Met");

        private final String cldValue;

        OutcomesAchieved(String cldValue) {
            this.cldValue = cldValue;
        }

        public String cldValue() {
            return cldValue;
        }
    }
}
