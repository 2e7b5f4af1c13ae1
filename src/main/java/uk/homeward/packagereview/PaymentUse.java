package uk.homeward.packagereview;

/** Whether a direct payment buys what was agreed. */
public enum PaymentUse {
    AS_AGREED("As agreed"),
    PARTLY("Partly as agreed"),
    NOT_AS_AGREED("Not as agreed");

    private final String label;

    PaymentUse(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
