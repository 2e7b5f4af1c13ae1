package uk.homeward.review;

/** SCHEDULED → OPEN → CONDUCTED, or CANCELLED with a reason (and then another is scheduled, or the service is over). */
public enum ReviewStatus {
    SCHEDULED,
    OPEN,
    CONDUCTED,
    CANCELLED
}
