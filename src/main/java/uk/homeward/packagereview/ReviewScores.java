package uk.homeward.packagereview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.homeward.packagereview.OutcomeScore.Score;
import uk.homeward.refusal.Refusal;
import uk.homeward.review.ReviewMeeting.OutcomesAchieved;
import uk.homeward.supportplan.PlanOutcome;

/** Every outcome of the plan by itself; what was reached over all of them follows by the rule of the national return. */
final class ReviewScores {

    private ReviewScores() {}

    /**
     * @param needed whether the review has to look at the outcomes
     * @throws Refusal naming the one that was not scored, or that stands in no plan
     */
    static List<OutcomeScore> of(List<PlanOutcome> plan, Map<String, Score> told, boolean needed) {
        Set<String> codes = plan.stream().map(PlanOutcome::code).collect(Collectors.toSet());
        told.keySet().stream()
                .filter(code -> !codes.contains(code))
                .sorted()
                .findFirst()
                .ifPresent(code -> {
                    throw new Refusal(
                            field(code),
                            "This outcome does not stand in the plan. Leave it blank, and score those that stand there.");
                });
        List<OutcomeScore> scores = new ArrayList<>();
        for (PlanOutcome outcome : plan) {
            Score score = told.get(outcome.code());
            if (score != null) {
                scores.add(new OutcomeScore(outcome.code(), outcome.description(), score));
            } else if (needed || !told.isEmpty()) {
                throw new Refusal(
                        field(outcome.code()),
                        "Score “%s” too: every outcome of the plan is looked at by itself."
                                .formatted(outcome.description()));
            }
        }
        return List.copyOf(scores);
    }

    /** Client Level Data: all met is fully; one that is met or partly met is partially; otherwise not. */
    static @Nullable OutcomesAchieved achieved(List<OutcomeScore> scores) {
        if (scores.isEmpty()) {
            return null;
        }
        if (scores.stream().allMatch(outcome -> outcome.score() == Score.MET)) {
            return OutcomesAchieved.FULLY_MET;
        }
        return scores.stream().allMatch(outcome -> outcome.score() == Score.NOT_MET)
                ? OutcomesAchieved.NOT_MET
                : OutcomesAchieved.PARTIALLY_MET;
    }

    /** How a form calls the question: {@code nutritionScore}. */
    private static String field(String code) {
        StringBuilder name = new StringBuilder();
        for (String word : code.toLowerCase(java.util.Locale.ROOT).split("_")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.append("Score").toString();
    }
}
