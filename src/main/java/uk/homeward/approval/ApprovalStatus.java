package uk.homeward.approval;

/** WAITING → APPROVED or DECLINED by somebody else, or WITHDRAWN by whoever asked. */
public enum ApprovalStatus {
    WAITING,
    APPROVED,
    DECLINED,
    WITHDRAWN
}
