package uk.homeward.shortterm;

import uk.homeward.audit.Fact;

/** Support was ended before its planned end. */
public record SupportEndedEarly(String reference, String caseReference, String reason) implements Fact {}
