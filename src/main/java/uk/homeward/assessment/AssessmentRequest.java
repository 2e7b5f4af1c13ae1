package uk.homeward.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The wish that somebody's long-term needs are assessed.
 *
 * @param area where the person lives
 * @param askedOn the true day; today where none is given
 * @param lateReason why it is told so late, where it is
 */
public record AssessmentRequest(
        @Nullable String personReference,
        @Nullable String area,
        @Nullable AssessmentSource source,
        @Nullable String sourceReference,
        @Nullable LocalDate askedOn,
        @Nullable String why,
        @Nullable String lateReason) {}
