package uk.homeward.shortterm;

import uk.homeward.audit.Fact;

/** Somebody has been in a service for longer than its target (HAM-18). */
public record TargetPassed(String reference, String caseReference, int targetDays) implements Fact {}
