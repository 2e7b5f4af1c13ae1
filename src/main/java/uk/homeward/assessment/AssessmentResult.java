package uk.homeward.assessment;

/** @param eligible whether support may follow */
public record AssessmentResult(boolean eligible, boolean nightSupportNeeded, boolean communityWanted) {}
