package uk.homeward.review;

import uk.homeward.audit.Fact;

/** The review is not held, for a reason: another takes its place, or the service is over. */
public record ReviewCancelled(String reference, String caseReference, String reason) implements Fact {}
