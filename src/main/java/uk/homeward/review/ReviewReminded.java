package uk.homeward.review;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** The reviewer was reminded that the review waits. */
public record ReviewReminded(String reference, String caseReference, LocalDate dueBy) implements Fact {}
