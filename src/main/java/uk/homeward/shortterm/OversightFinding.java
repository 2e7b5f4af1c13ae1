package uk.homeward.shortterm;

/** What a therapist found of support that goes on. */
public enum OversightFinding {
    ON_COURSE("On course"),
    PLAN_CHANGES("The plan changes"),
    NEEDS_SOMEBODY_ELSE("Somebody else is needed");

    private final String label;

    OversightFinding(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
