package uk.homeward.governance;

/** What the scrutiny committee made of a call-in. */
public enum CallInOutcome {
    /** The call-in was not upheld. */
    STANDS,
    /** Whoever decides looks at it once more. */
    REFERRED_BACK,
    /** The call-in was upheld: the decision falls. */
    UPHELD
}
