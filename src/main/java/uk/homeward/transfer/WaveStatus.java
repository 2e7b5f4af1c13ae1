package uk.homeward.transfer;

/** How far an area has come. */
public enum WaveStatus {
    PLANNED("Planned"),
    OPEN("Open"),
    CLOSED("Closed: everybody was engaged");

    private final String label;

    WaveStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
