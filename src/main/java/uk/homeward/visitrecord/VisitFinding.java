package uk.homeward.visitrecord;

/** What does not fit what was planned. */
public enum VisitFinding {
    UNPLANNED("Nobody planned it"),
    NOT_WANTED("Not wanted on that day"),
    NOT_RESPONSIBLE("Somebody else answers for it"),
    FEWER_WORKERS("Fewer workers than planned");

    private final String label;

    VisitFinding(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
