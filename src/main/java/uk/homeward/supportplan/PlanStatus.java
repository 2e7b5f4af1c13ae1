package uk.homeward.supportplan;

/** Where one version of a support plan stands. */
public enum PlanStatus {
    /** Somebody is writing it. */
    DRAFT,
    SUBMITTED,
    /** It was not agreed: the next version is written from it. */
    SENT_BACK,
    AGREED,
    /** A later version is agreed. */
    SUPERSEDED
}
