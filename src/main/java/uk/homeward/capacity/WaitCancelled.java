package uk.homeward.capacity;

import uk.homeward.audit.Fact;

/** The person does not wait any more. */
public record WaitCancelled(String reference, String caseReference, String reason) implements Fact {}
