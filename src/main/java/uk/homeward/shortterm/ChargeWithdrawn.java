package uk.homeward.shortterm;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** The charge had begun too early: the person was in hospital, and free days are still to come. */
public record ChargeWithdrawn(String reference, String caseReference, LocalDate chargeFrom) implements Fact {}
