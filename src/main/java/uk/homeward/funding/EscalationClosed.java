package uk.homeward.funding;

import uk.homeward.audit.Fact;

/** A manager has dealt with a request for more than was approved. */
public record EscalationClosed(String reference, String caseReference, String reason) implements Fact {}
