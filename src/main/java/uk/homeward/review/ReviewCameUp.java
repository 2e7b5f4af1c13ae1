package uk.homeward.review;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** The review is put before a social worker. */
public record ReviewCameUp(String reference, String caseReference, LocalDate dueBy) implements Fact {}
