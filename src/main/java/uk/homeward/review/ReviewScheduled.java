package uk.homeward.review;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** A review stands in the diary: it comes up on a day that was counted when support was planned. */
public record ReviewScheduled(String reference, String caseReference, LocalDate comesUpOn, LocalDate dueBy)
        implements Fact {}
