package uk.homeward.capacity;

import uk.homeward.audit.Fact;

/** What was bought in advance is exhausted, and the council buys on the spot (HAM-16). */
public record SpotAsked(String reference, String caseReference) implements Fact {}
