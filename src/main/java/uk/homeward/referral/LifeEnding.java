package uk.homeward.referral;

/** How a life ended, in the codes that the table of outcomes reads. */
public record LifeEnding(String endReason, String sequel) {}
