package uk.homeward.letters;

/** Where a letter stands. */
public enum LetterStatus {
    WRITTEN("Written, not sent yet"),
    SENT("Sent"),
    RETURNED("Came back"),
    REPLACED("Replaced by another letter"),
    NOT_NEEDED("Not sent");

    private final String label;

    LetterStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
