package uk.homeward.commissioning;

/** What is kept of the way to a new framework. */
public enum NoteKind {
    TENDER("Framework put to tender"),
    CHECK("Delivery checklist"),
    OUTCOME("What it was to bring"),
    IMPACT("Integrated impact assessment"),
    COST("What the care costs a year now");

    private final String label;

    NoteKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
