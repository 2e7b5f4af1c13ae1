package uk.homeward.reports;

import java.math.BigDecimal;

/** What agreed plans give a week to the people of one group, in one model of care (ELO-06). */
public record PlannedCare(Group group, String model, long packages, BigDecimal hours, BigDecimal cost) {

    /** By age when the plan was agreed. */
    public enum Group {
        OLDER_PEOPLE,
        ADULTS,
        CHILDREN,
        NOT_KNOWN
    }
}
