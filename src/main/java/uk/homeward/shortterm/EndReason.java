package uk.homeward.shortterm;

/** Why an episode is over. */
public enum EndReason {
    COMPLETED,
    ENDED_EARLY,
    DIED,
    LAPSED_IN_HOSPITAL,
    REPLACED,
    NOT_STARTED,
    /** Before the start: a death that was told by mistake had cancelled it, and the start is asked anew. */
    DEATH_WITHDRAWN
}
