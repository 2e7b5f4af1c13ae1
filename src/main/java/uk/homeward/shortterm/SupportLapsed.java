package uk.homeward.shortterm;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** The person stayed in hospital for longer than support was kept for them. */
public record SupportLapsed(String reference, String caseReference, LocalDate endedOn) implements Fact {}
