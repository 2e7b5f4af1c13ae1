package uk.homeward.funding;

/** Whether support is still to be paid for, is over, or never came. */
public enum CommitmentState {
    COMMITTED,
    ENDED,
    RELEASED
}
