package uk.homeward.shortterm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Change;

/** What the national return is made of: what follows, what the assessment found, what is still needed. */
record Findings(@Nullable Sequel sequel, @Nullable AssessmentOutcome assessed, @Nullable BigDecimal hoursStillNeeded) {

    static Findings of(Reviewing review) {
        return new Findings(review.sequel(), review.assessed(), review.hoursStillNeeded());
    }

    /** @return with what was given; what was left blank stays */
    Findings with(FindingsCorrection given) {
        Sequel follows = given.sequel() == null ? sequel : given.sequel().ofLiving("sequel");
        boolean noneNeeded = follows == Sequel.NO_SUPPORT_NEEDED && given.hoursStillNeeded() == null;
        BigDecimal hours =
                given.hoursStillNeeded() == null && !noneNeeded ? hoursStillNeeded : given.hoursStillNeeded();
        return new Findings(
                follows,
                given.assessmentOutcome() == null ? assessed : given.assessmentOutcome(),
                HoursStillNeeded.checked(hours, follows));
    }

    List<Change> changesTo(Findings corrected) {
        List<Change> changes = new ArrayList<>();
        add(changes, "What follows", sequel, corrected.sequel(), Sequel::label);
        add(changes, "What the assessment found", assessed, corrected.assessed(), AssessmentOutcome::label);
        add(
                changes,
                "Hours a week of long-term support still needed",
                hoursStillNeeded,
                corrected.hoursStillNeeded(),
                hours -> hours.stripTrailingZeros().toPlainString());
        return changes;
    }

    private static <T> void add(
            List<Change> changes, String what, @Nullable T was, @Nullable T became, Function<T, String> words) {
        if (!Objects.equals(was, became)) {
            changes.add(new Change(
                    what, was == null ? null : words.apply(was), became == null ? null : words.apply(became)));
        }
    }
}
