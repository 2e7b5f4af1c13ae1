package uk.homeward.letters;

/** Where a letter stands. */
public enum LetterStatus {
    WRITTEN("Written, not sent yet", true),
    QUEUED("On its way by email", true),
    FAILED("Could not be sent", true),
    SENT("Sent", false),
    RETURNED("Came back", true),
    REACHED("Told in another way", false),
    REPLACED("Replaced by another letter", false),
    NOT_NEEDED("Not sent", false);

    private final String label;
    private final boolean open;

    LetterStatus(String label, boolean open) {
        this.label = label;
        this.open = open;
    }

    public String label() {
        return label;
    }

    /** Whether whoever it is for does not know yet what it says. */
    public boolean open() {
        return open;
    }

    /** Whether it is the word of the council, or was, before another took its place or it was kept back. */
    boolean counts() {
        return this != REPLACED && this != NOT_NEEDED;
    }
}
