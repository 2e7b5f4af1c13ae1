package uk.homeward.providerfailure;

/** The two doors: the duty of s48 is for business failure; any other interruption leaves what the council met already. */
public enum FailureCause {
    BUSINESS_FAILURE("Business failure"),
    INTERRUPTION("Another interruption");

    private final String label;

    FailureCause(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
