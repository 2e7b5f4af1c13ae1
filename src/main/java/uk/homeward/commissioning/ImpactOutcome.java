package uk.homeward.commissioning;

/** What an integrated impact assessment found (ELO-49). */
public enum ImpactOutcome {
    NO_NEGATIVE_IMPACT("No negative impact"),
    NEGATIVE_IMPACT_LESSENED("Negative impact, and what is done about it"),
    NEGATIVE_IMPACT("Negative impact, nothing done about it yet");

    private final String label;

    ImpactOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
