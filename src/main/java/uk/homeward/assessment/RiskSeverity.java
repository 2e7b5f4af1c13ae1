package uk.homeward.assessment;

/** How severe the risk to independent living, health and well-being is (Scotland's national eligibility framework). */
public enum RiskSeverity {
    NONE("No risk"),
    LOW("Low: quality of life, with few risks"),
    SOME("Some risks"),
    SIGNIFICANT("Significant risks"),
    MAJOR("Major risks");

    private final String label;

    RiskSeverity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
