package uk.homeward.shortterm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goals that a therapist agreed with the person: one to three, each scored 1 (cannot do it) to 10 (does it well).
 *
 * @param support what workers will do in the home (KEN-16)
 */
public record GoalsAgreement(
        List<NewGoal> goals,
        @Nullable Involvement involvement,
        boolean reablement,
        boolean personalCare,
        boolean nutrition,
        boolean monitoring,
        @Nullable String note) {

    public record NewGoal(@Nullable String goal, @Nullable Integer score) {}

    /** Who was involved in agreeing. */
    public enum Involvement {
        PERSON,
        PERSON_AND_REPRESENTATIVE,
        REPRESENTATIVE
    }
}
