package uk.homeward.packagereview;

/** How the person has settled with a new provider. */
public enum Settled {
    SETTLED("Settled"),
    PARTLY_SETTLED("Partly settled"),
    NOT_SETTLED("Not settled");

    private final String label;

    Settled(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
