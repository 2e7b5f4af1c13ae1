package uk.homeward.capacity;

import uk.homeward.audit.Fact;

/** Nothing is bought on the spot: the person waits. */
public record SpotDeclined(String reference, String caseReference, String reason) implements Fact {}
