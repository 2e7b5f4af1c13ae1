package uk.homeward.transition;

/** How far a new model has come (KEN-13): agreed first, and only then mobilised. */
public enum ModelStage {
    /** The decision behind it is not in force. */
    PROPOSED,
    AGREED,
    MOBILISING,
    /** All that was planned has moved. */
    MOVED
}
