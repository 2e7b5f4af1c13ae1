package uk.homeward.shortterm;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** Somebody who gives support is worried about the person's condition (KEN-16). */
public record ConcernRaised(String reference, String caseReference, LocalDate raisedOn) implements Fact {}
