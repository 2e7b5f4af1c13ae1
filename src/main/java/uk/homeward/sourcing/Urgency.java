package uk.homeward.sourcing;

/** How soon providers have to answer. */
public enum Urgency {
    STANDARD("In the usual time"),
    URGENT("Urgently");

    private final String label;

    Urgency(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
