package uk.homeward.review;

import java.time.LocalDate;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Typed;

/** What every review must tell, whatever was reviewed. */
final class FindingsCheck {

    private FindingsCheck() {}

    /** @return the findings with their texts trimmed */
    static ReviewFindings checked(ReviewFindings found, LocalDate today) {
        LocalDate conductedOn = Typed.required("conductedOn", found.conductedOn(), "Give the day of the review.");
        if (conductedOn.isAfter(today)) {
            throw new Refusal("conductedOn", "The day of the review is in the future. Record it when it was held.");
        }
        return new ReviewFindings(
                conductedOn,
                Typed.required("place", found.place(), "Say where the review was held."),
                Typed.note("placeReason", "reason for the place", found.placeReason()),
                Typed.required("involved", found.involved(), "Say who took part in the review."),
                found.exitScores(),
                // Client Level Data: a planned review carries it; it is never inferred from what follows.
                Typed.required(
                        "outcomesAchieved",
                        found.outcomesAchieved(),
                        "Say how far the person's outcomes were met: fully, partially or not."),
                Typed.required("decision", found.decision(), "Say what was decided."),
                found.extensionDays(),
                found.extensionReason(),
                Typed.note("extensionNote", "note on the extension", found.extensionNote()),
                found.sequel(),
                Typed.note("planOfCare", "contribution to the plan of care", found.planOfCare()));
    }
}
