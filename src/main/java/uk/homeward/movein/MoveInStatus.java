package uk.homeward.movein;

/** How a move from another council stands. */
public enum MoveInStatus {
    EXPECTED("Expected"),
    /** They are here, and the needs are met as the other council met them. */
    MET("Here; needs are met as before"),
    /** Care under our own plan has begun, or the package is over. */
    OVER("Our own plan is carried out"),
    WITHDRAWN("They do not move in");

    private final String label;

    MoveInStatus(String label) {
        this.label = label;
    }

    public boolean open() {
        return this == EXPECTED || this == MET;
    }

    public String label() {
        return label;
    }
}
