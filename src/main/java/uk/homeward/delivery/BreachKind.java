package uk.homeward.delivery;

/** What was promised and does not hold. */
public enum BreachKind {
    NOBODY("Nobody makes it"),
    TWO_PROVIDERS("Two providers answer for it");

    private final String label;

    BreachKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
