package uk.homeward.transfer;

/** Who gives what Direct Care no longer does. */
public enum ReleasedTo {
    PROVIDER("A provider"),
    DIRECT_PAYMENT("The person, with a direct payment");

    private final String label;

    ReleasedTo(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
