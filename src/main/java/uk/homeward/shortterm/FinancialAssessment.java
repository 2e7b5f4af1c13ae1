package uk.homeward.shortterm;

/** How far the council knows what a person can pay (Care Act 2014, s17): without that nothing is charged. */
public enum FinancialAssessment {
    NOT_STARTED("Not started"),
    UNDER_WAY("Under way, charged meanwhile"),
    ASSESSED("Done: the person pays towards the support"),
    FULL_COST("Not wanted: the person pays the full cost"),
    NOTHING_TO_PAY("Done: nothing to pay");

    private final String label;

    FinancialAssessment(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean letsChargeBegin() {
        return this != NOT_STARTED && this != NOTHING_TO_PAY;
    }
}
