package uk.homeward.assessment;

/** Scotland's national eligibility framework, the most urgent first; {@code NO_RISK} is for the statistics alone. */
public enum EligibilityBand {
    CRITICAL("Critical"),
    SUBSTANTIAL("Substantial"),
    MODERATE("Moderate"),
    LOW("Low"),
    NO_RISK("No risk");

    private final String label;

    EligibilityBand(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
