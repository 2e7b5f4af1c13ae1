package uk.homeward.shortterm;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** The person is home again: support resumes. */
public record ReturnedHome(String reference, String caseReference, LocalDate returnedOn) implements Fact {}
