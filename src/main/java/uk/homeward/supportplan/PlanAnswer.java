package uk.homeward.supportplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a plan that was handed in holds.
 *
 * @param countsFrom the first day of a plan that follows one under which care is given
 * @param lowerAgreed whether the person agreed to less support than before
 * @param reason why it goes back
 */
public record PlanAnswer(
        @Nullable Boolean agreed,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate countsFrom,
        boolean lowerAgreed,
        @Nullable String reason) {}
