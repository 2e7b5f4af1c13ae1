package uk.homeward.review;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** Managers were told that the review may come too late. */
public record ReviewEscalated(String reference, String caseReference, LocalDate dueBy) implements Fact {}
