package uk.homeward.shortterm;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.GoalsAgreement.NewGoal;

/** Something the person wants to be able to do again, in their words. */
@Entity
@Table(name = "goal")
class Goal {

    private static final int MOST = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "goal_seq")
    private @Nullable Long id;

    private long episodeId;
    private int number;
    private String goal;
    private int entryScore;
    private @Nullable Integer exitScore;

    @SuppressWarnings("NullAway.Init")
    protected Goal() {}

    private Goal(long episodeId, int number, String goal, int entryScore) {
        this.episodeId = episodeId;
        this.number = number;
        this.goal = goal;
        this.entryScore = entryScore;
    }

    /** Every plan of a short-term service enables: it has at least one goal (COV-04). Empty rows of the form are left out. */
    static List<Goal> agreed(long episodeId, List<NewGoal> asked) {
        List<Goal> goals = new ArrayList<>();
        for (int row = 1; row <= asked.size(); row++) {
            NewGoal wish = asked.get(row - 1);
            String words = Wording.line("goal" + row, "The goal", wish.goal());
            if (words == null && wish.score() == null) {
                continue;
            }
            if (words == null) {
                throw new Refusal("goal" + row, "Say what goal %d is, or take its score away.".formatted(row));
            }
            int score = Score.required(
                    "entryScore" + row,
                    wish.score(),
                    "Give a score from 1 to 10 for goal %d, as the person is today.".formatted(row));
            goals.add(new Goal(episodeId, goals.size() + 1, words, score));
        }
        if (goals.isEmpty()) {
            throw new Refusal("goal1", "Agree at least one goal with the person.");
        }
        if (goals.size() > MOST) {
            throw new Refusal("goal4", "Agree at most three goals. More are hard to keep in view.");
        }
        return goals;
    }

    void leftWith(@Nullable Integer score) {
        exitScore = score;
    }

    long episodeId() {
        return episodeId;
    }

    int number() {
        return number;
    }

    GoalView view(@Nullable Integer latestScore) {
        return new GoalView(number, goal, entryScore, latestScore, exitScore);
    }
}
