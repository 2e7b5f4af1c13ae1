package uk.homeward.transfer;

/** How a gap of the market stands. */
public enum GapStatus {
    OPEN("Work for contracts"),
    ANSWERED("Answered"),
    FILLED("Filled");

    private final String label;

    GapStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
