package uk.homeward.shortterm;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** A therapist answered a concern (KEN-18). */
public record ConcernAnswered(String reference, String caseReference, LocalDate answeredOn) implements Fact {}
