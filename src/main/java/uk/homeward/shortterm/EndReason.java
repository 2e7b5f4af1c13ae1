package uk.homeward.shortterm;

/** Why an episode is over. */
public enum EndReason {
    COMPLETED,
    ENDED_EARLY,
    DIED,
    LAPSED_IN_HOSPITAL,
    REPLACED,
    NOT_STARTED
}
