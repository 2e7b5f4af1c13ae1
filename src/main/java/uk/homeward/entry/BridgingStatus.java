package uk.homeward.entry;

/** NEEDED → ARRANGED → ENDED, or NOT_NEEDED where the service started or was cancelled before anything was arranged. */
public enum BridgingStatus {
    NEEDED,
    ARRANGED,
    ENDED,
    NOT_NEEDED
}
