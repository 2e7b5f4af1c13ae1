package uk.homeward.assessment;

/** How much support is needed for how long (DER-14). */
public enum SupportIntensity {
    LIGHT("Light: some visits a week"),
    DAILY("Every day"),
    INTENSIVE("Intensive: several times a day"),
    INTENSIVE_FOR_A_TIME("Intensive for a time, then to be looked at again"),
    ROUND_THE_CLOCK("Day and night");

    private final String label;

    SupportIntensity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
