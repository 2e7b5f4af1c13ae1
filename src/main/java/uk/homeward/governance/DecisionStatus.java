package uk.homeward.governance;

/**
 * PROPOSED → COMMITTEE_CONSIDERED → SIGNED → IN_FORCE. From the signature a key decision waits for its call-in; called in,
 * it stands, falls, or is REFERRED_BACK to whoever signed it. REJECTED, WITHDRAWN and IN_FORCE are the end.
 */
public enum DecisionStatus {
    PROPOSED,
    COMMITTEE_CONSIDERED,
    SIGNED,
    CALLED_IN,
    REFERRED_BACK,
    IN_FORCE,
    REJECTED,
    WITHDRAWN
}
