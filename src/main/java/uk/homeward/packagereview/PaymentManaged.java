package uk.homeward.packagereview;

/** Whether the person can still arrange the care. */
public enum PaymentManaged {
    ALONE("Alone"),
    WITH_HELP("With help"),
    NOT_ANY_MORE("Not any more");

    private final String label;

    PaymentManaged(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
