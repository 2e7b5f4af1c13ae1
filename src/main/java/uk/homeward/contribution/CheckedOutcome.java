package uk.homeward.contribution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a financial assessment comes to.
 *
 * @param cost pence a week, of all of the support
 * @param free pence of it that are personal care, where that is free
 * @param pays pence that the person pays
 * @param from the first day that it is for
 */
record CheckedOutcome(
        AssessmentState state,
        LocalDate decidedOn,
        long cost,
        long free,
        long pays,
        LocalDate from,
        @Nullable Waiver waiver,
        String explanation) {}
