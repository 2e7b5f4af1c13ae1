package uk.homeward.assessment;

import java.util.EnumSet;
import java.util.Set;

/** How an assessment stands, from the day it was asked for until support is agreed or nothing follows. */
public enum AssessmentStatus {
    /** Nobody has found the needs yet. */
    ASKED("Asked for"),
    /** Needs are known and eligible; budget and plan are under way. */
    ASSESSED("Needs assessed"),
    /** A plan was agreed. */
    PLAN_AGREED("Plan agreed"),
    NOT_ELIGIBLE("Not eligible"),
    DECLINED("Declined"),
    DIED("The person has died"),
    WITHDRAWN("Withdrawn");

    /** Something is still to be done. */
    static final Set<AssessmentStatus> OPEN = EnumSet.of(ASKED, ASSESSED);

    private final String label;

    AssessmentStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean open() {
        return OPEN.contains(this);
    }
}
