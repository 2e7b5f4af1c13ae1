package uk.homeward.referral;

/** A service to which nobody may go now, and why not. */
public record NotOffered(String service, String why) {}
