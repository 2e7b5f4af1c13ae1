package uk.homeward.reassessment;

import uk.homeward.carepackage.PackageEnd;

/** What became of somebody who was to be assessed again: each is counted under one of these, once. */
public enum ReassessmentOutcome {
    ASSESSED("Assessed"),
    DECLINED("Declined"),
    DIED("Died"),
    MOVED("Moved"),
    SUPPORT_ENDED("Support ended otherwise");

    private final String label;

    ReassessmentOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static ReassessmentOutcome of(PackageEnd end) {
        return switch (end) {
            case PERSON_DIED -> DIED;
            case MOVED_AWAY, RESIDENTIAL_CARE -> MOVED;
            case ASSESSMENT_DECLINED -> DECLINED;
            case NOT_ELIGIBLE, WITHDRAWN, PERSON_WISHED, NO_LONGER_ELIGIBLE -> SUPPORT_ENDED;
        };
    }

    /** It follows from the end of the package, and is undone with it. */
    boolean byEndOfPackage() {
        return this == DIED || this == MOVED || this == SUPPORT_ENDED;
    }
}
