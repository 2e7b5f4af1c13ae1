package uk.homeward.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What whoever assessed found, besides the needs one by one.
 *
 * @param assessedOn the day on which it was complete
 * @param toldOn when the person was told which needs the council meets; later, where that is still to come
 * @param lateReason why it is told so late, where it is
 */
public record AssessmentAnswers(
        @Nullable LocalDate assessedOn,
        Voice voice,
        NationalTest test,
        Setting setting,
        Around around,
        Reasons reasons,
        @Nullable LocalDate toldOn,
        @Nullable String lateReason) {}
