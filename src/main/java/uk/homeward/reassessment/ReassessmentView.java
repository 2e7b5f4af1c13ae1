package uk.homeward.reassessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.assessment.UnmetNeed;

/**
 * A programme as it stands.
 *
 * @param unmet needs that were found not met, by cause, in hours a week (ELO-23)
 */
public record ReassessmentView(
        String reference,
        String title,
        LocalDate openedOn,
        String openedBy,
        @Nullable LocalDate closedOn,
        ReassessmentCounts counts,
        List<UnmetNeed> unmet) {}
