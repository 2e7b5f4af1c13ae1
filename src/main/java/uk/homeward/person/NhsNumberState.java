package uk.homeward.person;

/** How far an NHS number can be relied upon. */
public enum NhsNumberState {
    NOT_TRACED("Not traced"),
    TRACED("Traced"),
    VERIFIED("Traced and verified");

    private final String label;

    NhsNumberState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
