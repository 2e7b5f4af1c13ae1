package uk.homeward.packagereview;

/** What a review came to. */
public enum ReviewFinding {
    NO_CHANGE("No change"),
    /** A review is not an assessment: needs that changed are assessed anew (Care Act 2014 s27). */
    CHANGED_NEED("Needs have changed"),
    CHANGE_OF_PLAN("The plan is to change"),
    END("Support is to end");

    private final String label;

    ReviewFinding(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether a manager answers before anything follows. */
    boolean proposes() {
        return this == CHANGE_OF_PLAN || this == END;
    }
}
