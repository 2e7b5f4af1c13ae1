package uk.homeward.visitrecord;

/** How a visit went. */
public enum VisitStatus {
    DELIVERED("Made"),
    LATE("Made late"),
    MISSED("Missed");

    private final String label;

    VisitStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean made() {
        return this != MISSED;
    }
}
