package uk.homeward.commissioning;

/** Where a direction stands. */
public enum DirectionStatus {
    IN_FORCE("In force"),
    MET("Met"),
    SUPERSEDED("Superseded by a revision"),
    WITHDRAWN("Withdrawn");

    private final String label;

    DirectionStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
