package uk.homeward.decommissioning;

/** What came of a look at the security answers. */
public enum AssuranceOutcome {
    ACCEPTED,
    REMEDY,
    /** Looked at, and not decided yet. */
    SCRUTINISED
}
