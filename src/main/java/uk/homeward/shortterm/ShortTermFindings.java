package uk.homeward.shortterm;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.review.ReviewFindings;

/**
 * What the reviewer found at the end of a short-term service, as it was typed.
 *
 * @param decision the name of a {@link ReviewDecision}
 * @param planOfCare what the episode contributes to the plan of care at home (KEN-17)
 * @param assessmentOutcome what the assessment found, where the service was one (HAM-11)
 * @param hoursStillNeeded a week of long-term support, where that is known (COV-07)
 * @param contradictionReason why all of it is right, where some of it seems to contradict the rest
 */
@Embeddable
public record ShortTermFindings(
        @JdbcTypeCode(SqlTypes.ARRAY) List<@Nullable Integer> exitScores,
        @Nullable String decision,
        @Nullable Integer extensionDays,
        @Nullable String extensionReason,
        @Nullable String extensionNote,
        @Nullable String sequel,
        @Nullable String planOfCare,
        @Enumerated(EnumType.STRING) @Nullable AssessmentOutcome assessmentOutcome,
        @Nullable BigDecimal hoursStillNeeded,
        @Nullable String contradictionReason)
        implements ReviewFindings {

    /** @return with its texts trimmed */
    ShortTermFindings checked() {
        return new ShortTermFindings(
                exitScores,
                Wording.answered("decision", decision, "Say what was decided."),
                extensionDays,
                extensionReason,
                Wording.optional("extensionNote", "The note on the extension", extensionNote),
                sequel,
                Wording.optional("planOfCare", "The contribution to the plan of care", planOfCare),
                assessmentOutcome,
                hoursStillNeeded,
                Wording.optional("contradictionReason", "The reason", contradictionReason));
    }

    ReviewDecision decided() {
        return Stream.of(ReviewDecision.values())
                .filter(known -> known.name().equals(decision))
                .findFirst()
                .orElseThrow(() ->
                        new Refusal("decision", "Decide whether support ends as planned, ends now, or is extended."));
    }

    Sequel follows() {
        if (sequel == null) {
            throw new Refusal("sequel", "Say what follows this service.");
        }
        Sequel chosen = Stream.of(Sequel.values())
                .filter(known -> known.name().equals(sequel))
                .findFirst()
                .orElseThrow(() -> new Refusal("sequel", "Choose from the list what follows this service."));
        return chosen.ofLiving("sequel");
    }
}
