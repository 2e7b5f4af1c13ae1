package uk.homeward.shortterm;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** Live-in care or a bed, meant for a time, goes on past its planned end and nobody has decided what follows (HAM-14). */
public record DriftFound(String reference, String caseReference, LocalDate plannedEndOn) implements Fact {}
