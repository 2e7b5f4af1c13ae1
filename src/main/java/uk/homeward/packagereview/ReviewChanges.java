package uk.homeward.packagereview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import uk.homeward.audit.Change;
import uk.homeward.packagereview.OutcomeScore.Score;
import uk.homeward.refusal.Wording;
import uk.homeward.review.ReviewView;

/** What a correction changes in a review that was held. */
record ReviewChanges(ReviewView review, PackageFindings before, HeldReviewCorrection right) {

    List<Change> all() {
        List<Change> changes = new ArrayList<>();
        LocalDate held = Objects.requireNonNull(review.meeting()).conductedOn();
        if (right.conductedOn() != null && !right.conductedOn().equals(held)) {
            changes.add(new Change(
                    "Day of the review", held == null ? null : Wording.day(held), Wording.day(right.conductedOn())));
        }
        return withFindings(changes);
    }

    /** Of what the review found: its day is kept elsewhere. */
    List<Change> ofFindings() {
        return withFindings(new ArrayList<>());
    }

    private List<Change> withFindings(List<Change> changes) {
        for (OutcomeScore was : before.scores()) {
            Score score = right.scores().get(was.code());
            if (score != null && score != was.score()) {
                changes.add(new Change(was.description(), was.score().label(), score.label()));
            }
        }
        Satisfaction satisfaction = right.satisfaction();
        Satisfaction satisfied = before.satisfaction();
        if (satisfaction != null && satisfaction != satisfied) {
            changes.add(
                    new Change("The person is", satisfied == null ? null : satisfied.label(), satisfaction.label()));
        }
        ReviewFinding finding = right.finding();
        ReviewFinding found = before.finding();
        if (finding != null && finding != found) {
            changes.add(new Change("Came to", found == null ? null : found.label(), finding.label()));
        }
        return List.copyOf(changes);
    }
}
