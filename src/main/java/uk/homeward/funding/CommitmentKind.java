package uk.homeward.funding;

/** What a commitment buys. */
public enum CommitmentKind {
    /** Support of one person. */
    SUPPORT("S"),
    /** A block for the term that is bought, used or not. */
    BLOCK("B"),
    /** The council's own team as it is established. */
    TEAM("T"),
    /** Whoever joins that team on top. */
    GROWTH("G");

    private final String letter;

    CommitmentKind(String letter) {
        this.letter = letter;
    }

    String letter() {
        return letter;
    }
}
