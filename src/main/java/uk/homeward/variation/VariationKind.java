package uk.homeward.variation;

/** What changes for a provider. */
public enum VariationKind {
    BEGINS("Your visits begin"),
    ENDS("Your visits end"),
    PLAN_CHANGED("Another plan holds"),
    CHANGED_FOR_A_TIME("Visits change for a time"),
    PAUSED("No visits for now"),
    RESUMED("Visits go on");

    private final String label;

    VariationKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
