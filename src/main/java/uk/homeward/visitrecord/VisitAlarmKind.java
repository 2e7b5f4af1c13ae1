package uk.homeward.visitrecord;

/** What an alarm is about. */
public enum VisitAlarmKind {
    CRITICAL_MISSED("A time-critical visit was missed"),
    NONE_MADE("No visit of the day was made"),
    CRITICAL_UNTOLD("Nobody told of a time-critical visit");

    private final String label;

    VisitAlarmKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
