package uk.homeward.circumstances;

/** What an assessment of capacity has found, for one decision at one time (Mental Capacity Act 2005 s.2 and 3). */
public enum CapacityOutcome {
    HAS_CAPACITY("Has capacity to decide this"),
    LACKS_CAPACITY("Lacks capacity to decide this"),
    NOT_CONCLUDED("Not concluded yet");

    private final String label;

    CapacityOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
