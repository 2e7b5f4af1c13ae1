package uk.homeward.packagereview;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Wording;
import uk.homeward.review.ReviewKind;

/**
 * What whoever held the review told of it.
 *
 * @param scores by the code of the outcome
 * @param lateReason why it is told so late, where it is
 */
public record FindingsTyped(
        Map<String, OutcomeScore.Score> scores,
        @Nullable Satisfaction satisfaction,
        @Nullable String satisfactionWords,
        @Nullable ReviewFinding finding,
        @Nullable String findingReason,
        KindAnswers answers,
        @Nullable String lateReason) {

    /** @return complete, and with its texts trimmed */
    FindingsTyped checked(ReviewKind kind) {
        ReviewFinding found = Wording.answered("finding", finding, "Say what the review came to.");
        return new FindingsTyped(
                scores,
                Wording.answered(
                        "satisfaction", satisfaction, "Ask how content the person is, and say what they answered."),
                Wording.optional("satisfactionWords", "What the person says", satisfactionWords),
                found,
                found == ReviewFinding.NO_CHANGE
                        ? Wording.optional("findingReason", "The reason", findingReason)
                        : Wording.required(
                                "findingReason",
                                "The reason",
                                findingReason,
                                "Say what has changed, or what is to change: whoever goes on reads it."),
                answers.checked(kind, found),
                lateReason);
    }
}
