package uk.homeward.governance;

/**
 * PROPOSED → COMMITTEE_CONSIDERED → SIGNED → IN_FORCE. From the signature a key decision waits for its call-in; called in,
 * it goes back to whoever signed it. REJECTED, WITHDRAWN and IN_FORCE are the end.
 */
public enum DecisionStatus {
    PROPOSED,
    COMMITTEE_CONSIDERED,
    SIGNED,
    CALLED_IN,
    IN_FORCE,
    REJECTED,
    WITHDRAWN
}
