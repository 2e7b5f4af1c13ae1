package uk.homeward.assessment;

/** How soon support is called for (Scotland's national eligibility framework). */
public enum RiskUrgency {
    IMMEDIATE_OR_IMMINENT("At once, or very soon"),
    FORESEEABLE("In the foreseeable future");

    private final String label;

    RiskUrgency(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
