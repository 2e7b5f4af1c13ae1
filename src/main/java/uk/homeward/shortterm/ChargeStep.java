package uk.homeward.shortterm;

/** What a charge waits for before it can begin. */
public enum ChargeStep {
    /** Nobody has told the person yet. */
    TELL,
    /** Nobody knows what the person can pay. */
    ASSESS,
    /** A second person has to look at what was told late. */
    COUNTERSIGN,
    /** Only its day. */
    WAIT,
    /** It has begun, or never will. */
    NONE
}
