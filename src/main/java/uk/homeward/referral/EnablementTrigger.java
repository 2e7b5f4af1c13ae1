package uk.homeward.referral;

/** The point of change that enablement answers (COV-05); every referral names one. */
public enum EnablementTrigger {
    HEALTH_DETERIORATION,
    POST_HOSPITAL,
    SUPPORT_NETWORK_CHANGE
}
