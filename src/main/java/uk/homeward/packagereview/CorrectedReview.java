package uk.homeward.packagereview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.homeward.packagereview.OutcomeScore.Score;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.review.ReviewView;

/** A review that was held, as it stands and as it is to stand. */
record CorrectedReview(ReviewView review, PackageFindings before, HeldReviewCorrection right) {

    static CorrectedReview of(ReviewView review, HeldReviewCorrection right, LocalDate today) {
        if (review.meeting() == null || review.findings() == null) {
            throw new Conflict("This review was not held. There is nothing to correct.");
        }
        CorrectedReview corrected = new CorrectedReview(review, (PackageFindings) review.findings(), right);
        corrected.expectPossible(today);
        return corrected;
    }

    private void expectPossible(LocalDate today) {
        LocalDate day = right.conductedOn();
        if (day != null && (day.isBefore(review.comesUpOn()) || day.isAfter(today))) {
            throw new Refusal(
                    "conductedOn",
                    "This review was held between %s and today. Check the day."
                            .formatted(Wording.day(review.comesUpOn())));
        }
        Set<String> known = before.scores().stream().map(OutcomeScore::code).collect(Collectors.toSet());
        if (!known.containsAll(right.scores().keySet())) {
            throw new Refusal("scores", "One of these outcomes was not looked at in this review. Leave it out.");
        }
        Proposal answered = before.proposal();
        if (changesFinding() && answered != null && answered.answeredBy() != null) {
            throw new Conflict(
                    "A manager has answered what this review proposes, and others act on it. Ask for another review instead.");
        }
        ReviewFinding finding = right.finding();
        if (changesFinding() && finding != ReviewFinding.NO_CHANGE && findingReason() == null) {
            throw new Refusal("findingReason", "Say what has changed, or what is to change: whoever goes on reads it.");
        }
    }

    boolean changesFinding() {
        return right.finding() != null && right.finding() != before.finding();
    }

    private @Nullable String findingReason() {
        String given = Wording.optional("findingReason", "The reason", right.findingReason());
        return given == null ? before.findingReason() : given;
    }

    /** As it is told from now on. */
    FindingsTyped after() {
        return new FindingsTyped(
                Map.of(),
                right.satisfaction() == null ? before.satisfaction() : right.satisfaction(),
                before.satisfactionWords(),
                right.finding() == null ? before.finding() : right.finding(),
                findingReason(),
                before.answers(),
                null);
    }

    List<OutcomeScore> scores() {
        return before.scores().stream()
                .map(was -> {
                    Score score = right.scores().get(was.code());
                    return score == null ? was : new OutcomeScore(was.code(), was.description(), score);
                })
                .toList();
    }

    ReviewChanges changes() {
        return new ReviewChanges(review, before, right);
    }
}
