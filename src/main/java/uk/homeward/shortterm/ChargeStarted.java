package uk.homeward.shortterm;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** The free period is over, or the purpose has changed: support is charged from this day. */
public record ChargeStarted(String reference, String caseReference, LocalDate chargedSince) implements Fact {}
