package uk.homeward.dataimport;

/** How far a file has come. */
public enum ImportStatus {
    CHECKED("Looked through"),
    BROUGHT_IN("Brought in"),
    DISCARDED("Discarded");

    private final String label;

    ImportStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
