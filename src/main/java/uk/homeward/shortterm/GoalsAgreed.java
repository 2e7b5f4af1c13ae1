package uk.homeward.shortterm;

import uk.homeward.audit.Fact;

/** A therapist agreed goals with the person. */
public record GoalsAgreed(String reference, String caseReference, int goals) implements Fact {}
