package uk.homeward.contribution;

/** How far a financial assessment is, or what came of it. */
public enum AssessmentState {
    NOT_ASKED("Not asked for yet"),
    REQUESTED("Asked for"),
    ASSESSED("Assessed"),
    LIGHT_TOUCH("Assessed by a light touch"),
    DECLINED("Declined: the person pays the full cost"),
    WAIVED("Nothing to pay by law"),
    WITHDRAWN("Withdrawn");

    private final String label;

    AssessmentState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean decided() {
        return this == ASSESSED || this == LIGHT_TOUCH || this == DECLINED || this == WAIVED;
    }

    /** Whether finance has to do something about it. */
    public boolean open() {
        return this == NOT_ASKED || this == REQUESTED;
    }
}
