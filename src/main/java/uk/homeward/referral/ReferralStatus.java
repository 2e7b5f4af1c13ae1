package uk.homeward.referral;

/** RECEIVED → TRIAGED (a short-term service or a community connection is on its way or live) → CONCLUDED, or CLOSED without one, or WITHDRAWN. */
public enum ReferralStatus {
    RECEIVED,
    TRIAGED,
    CLOSED,
    WITHDRAWN,
    CONCLUDED
}
