package uk.homeward.entry;

/** How the life ended, as the decision table for the Client Level Data outcome reads it: both are names of enum values. */
public record LifeEnding(String endReason, String sequel) {}
