package uk.homeward.hospital;

/** What a broker found when the hold period was over. */
public enum LapseDecision {
    /** The person will not come back to this support for now. */
    LAPSE,
    /** The place is kept for longer. */
    KEPT_ON,
    /** The person is home already. */
    HOME
}
