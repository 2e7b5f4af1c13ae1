package uk.homeward.shortterm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;

/** How well the person does what the goal says: 1 (cannot do it) to 10 (does it well). */
final class Score {

    private Score() {}

    static int required(String field, @Nullable Integer score, String missing) {
        if (score == null) {
            throw new Refusal(field, missing);
        }
        if (score < 1 || score > 10) {
            throw new Refusal(field, "A score lies between 1 (cannot do it) and 10 (does it well).");
        }
        return score;
    }

    /** @return one score for each of the agreed goals, in their order */
    static List<Integer> ofEach(String fieldPrefix, int goals, List<@Nullable Integer> given) {
        List<Integer> scores = new ArrayList<>();
        for (int goal = 1; goal <= goals; goal++) {
            Integer score = goal <= given.size() ? given.get(goal - 1) : null;
            scores.add(required(fieldPrefix + goal, score, "Give a score from 1 to 10 for goal %d.".formatted(goal)));
        }
        for (int none = goals; none < given.size(); none++) {
            if (given.get(none) != null) {
                throw new Refusal(
                        fieldPrefix + (none + 1),
                        "No goal %d was agreed, so that it cannot be scored. Leave it empty.".formatted(none + 1));
            }
        }
        return List.copyOf(scores);
    }
}
