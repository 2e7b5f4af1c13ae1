package uk.homeward.decommissioning;

/** What can be done where a service will not be empty in time. */
public enum RiskChoice {
    EXTEND("Extend again: a new decision"),
    RECRUIT("Recruit more people"),
    BUY("Buy support elsewhere");

    private final String label;

    RiskChoice(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
