package uk.homeward.shortterm;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Wording;

/**
 * Why support ends before its planned end, and what follows.
 *
 * @param endedOn the last day; not asked of support that has not started
 * @param assessed what the assessment found, where the service was one (HAM-11)
 * @param hoursStillNeeded a week of long-term support, where that is known (COV-07)
 * @param contradictionReason why findings that do not go together are right all the same
 * @param followOwner who owns what follows, where needs are left
 * @param ownedUntil by when it is in place
 */
public record EarlyEnding(
        @Nullable LocalDate endedOn,
        @Nullable Sequel sequel,
        @Nullable AssessmentOutcome assessed,
        @Nullable BigDecimal hoursStillNeeded,
        @Nullable String reason,
        @Nullable String contradictionReason,
        @Nullable String followOwner,
        @Nullable LocalDate ownedUntil) {

    public EarlyEnding(
            @Nullable LocalDate endedOn,
            @Nullable Sequel sequel,
            @Nullable AssessmentOutcome assessed,
            @Nullable BigDecimal hoursStillNeeded,
            @Nullable String reason,
            @Nullable String followOwner,
            @Nullable LocalDate ownedUntil) {
        this(endedOn, sequel, assessed, hoursStillNeeded, reason, null, followOwner, ownedUntil);
    }

    public EarlyEnding(
            @Nullable LocalDate endedOn,
            @Nullable Sequel sequel,
            @Nullable AssessmentOutcome assessed,
            @Nullable BigDecimal hoursStillNeeded,
            @Nullable String reason) {
        this(endedOn, sequel, assessed, hoursStillNeeded, reason, null, null, null);
    }

    boolean leavesNeeds() {
        return sequel != null && sequel.leavesNeeds(hoursStillNeeded);
    }

    /** @return the reason of the end, with why all of it is right where it seems not to be */
    String checked(String why) {
        String right = Wording.optional(Contradiction.FIELD, "The reason", contradictionReason);
        Contradiction.check(assessed, sequel, hoursStillNeeded, right);
        return right == null ? why : "%s All of it is right: %s".formatted(why, right);
    }

    public static EarlyEnding beforeTheStart(String reason) {
        return new EarlyEnding(null, null, null, null, reason);
    }
}
