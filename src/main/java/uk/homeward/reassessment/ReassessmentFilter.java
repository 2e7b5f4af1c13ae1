package uk.homeward.reassessment;

/** Which people of a programme are listed. */
public enum ReassessmentFilter {
    LATE("Late"),
    WAITING("Not accounted for"),
    ASSESSED("Assessed"),
    DECLINED("Declined"),
    DIED("Died"),
    MOVED("Moved"),
    SUPPORT_ENDED("Support ended otherwise");

    private final String label;

    ReassessmentFilter(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
