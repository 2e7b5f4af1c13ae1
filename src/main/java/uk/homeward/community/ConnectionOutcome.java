package uk.homeward.community;

/** What became of a connection that has ended. */
public enum ConnectionOutcome {
    /** The person and the volunteers go on by themselves. */
    GOES_ON_WITHOUT_US,
    PERSON_STOPPED,
    /** The volunteers cannot go on. */
    OFFER_CLOSED,
    /** More is needed than volunteers can give. */
    NEW_REFERRAL_NEEDED,
    MOVED_AWAY,
    /** The referral was withdrawn, or the person died. */
    REFERRAL_WITHDRAWN
}
