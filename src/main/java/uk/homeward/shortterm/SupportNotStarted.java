package uk.homeward.shortterm;

import uk.homeward.audit.Fact;

/** Support did not start, and is not going to. */
public record SupportNotStarted(String reference, String caseReference, String reason) implements Fact {}
