package uk.homeward.referral;

/** What happens when a person who already has a live short-term service is referred to another: one of three choices. */
public enum LiveServiceChoice {
    /** Keep the live service and add this referral to it. */
    KEEP_LIVE_SERVICE,
    /** End the live service the day before the new one starts, so that there is no gap. */
    REPLACE_LIVE_SERVICE,
    /** Close this referral: the live service already answers it. */
    CLOSE_REFERRAL
}
