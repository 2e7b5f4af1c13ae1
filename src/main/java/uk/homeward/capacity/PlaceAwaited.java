package uk.homeward.capacity;

import uk.homeward.audit.Fact;

/** Nothing is free: the person waits in line. */
public record PlaceAwaited(String reference, String caseReference) implements Fact {}
