package uk.homeward.transfer;

/** Whether the person can decide about this transfer: capacity is decided per decision (DER-22). */
public enum DecisionCapacity {
    HAS("Decides about it themselves"),
    LACKS("Cannot decide about it: somebody with authority does");

    private final String label;

    DecisionCapacity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
