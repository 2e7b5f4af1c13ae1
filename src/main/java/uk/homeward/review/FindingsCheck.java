package uk.homeward.review;

import java.time.LocalDate;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** What every review must tell, whatever was reviewed. */
final class FindingsCheck {

    private FindingsCheck() {}

    /** @return the findings with their texts trimmed */
    static ReviewFindings checked(ReviewFindings found, LocalDate today) {
        LocalDate conductedOn = Wording.answered("conductedOn", found.conductedOn(), "Give the day of the review.");
        if (conductedOn.isAfter(today)) {
            throw new Refusal("conductedOn", "The day of the review is in the future. Record it when it was held.");
        }
        return new ReviewFindings(
                conductedOn,
                Wording.answered("place", found.place(), "Say where the review was held."),
                Wording.optional("placeReason", "The reason for the place", found.placeReason()),
                Wording.answered("involved", found.involved(), "Say who took part in the review."),
                found.exitScores(),
                // Client Level Data: a planned review carries it; it is never inferred from what follows.
                Wording.answered(
                        "outcomesAchieved",
                        found.outcomesAchieved(),
                        "Say how far the person's outcomes were met: fully, partially or not."),
                Wording.answered("decision", found.decision(), "Say what was decided."),
                found.extensionDays(),
                found.extensionReason(),
                Wording.optional("extensionNote", "The note on the extension", found.extensionNote()),
                found.sequel(),
                Wording.optional("planOfCare", "The contribution to the plan of care", found.planOfCare()),
                found.assessmentOutcome(),
                found.hoursStillNeeded());
    }
}
