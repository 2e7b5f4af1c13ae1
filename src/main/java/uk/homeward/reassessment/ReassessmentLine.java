package uk.homeward.reassessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A programme in the list of those that were opened. */
public record ReassessmentLine(
        String reference, String title, LocalDate openedOn, @Nullable LocalDate closedOn, ReassessmentCounts counts) {}
