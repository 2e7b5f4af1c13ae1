package uk.homeward.governance;

/** What the committee says to whoever signs. It advises: it does not decide. */
public enum CommitteeAdvice {
    ENDORSED,
    ENDORSED_WITH_COMMENTS,
    NOT_ENDORSED;

    boolean asksForWords() {
        return this != ENDORSED;
    }
}
