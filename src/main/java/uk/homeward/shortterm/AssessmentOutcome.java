package uk.homeward.shortterm;

/** What an assessment of a person's needs found, as far as it was done at home in a short-term service (HAM-11). */
public enum AssessmentOutcome {
    ELIGIBLE_NEEDS("Needs that are eligible for support"),
    NO_ELIGIBLE_NEEDS("No needs that are eligible for support"),
    DECLINED("The person declined the assessment"),
    NOT_COMPLETED("The assessment could not be completed");

    private final String label;

    AssessmentOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
