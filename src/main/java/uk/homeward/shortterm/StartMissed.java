package uk.homeward.shortterm;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** The planned start has passed and nobody has confirmed that support is there. */
public record StartMissed(String reference, String caseReference, LocalDate plannedStartOn) implements Fact {}
