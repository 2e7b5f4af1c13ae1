package uk.homeward.hospital;

/** AWAY → RETURNED or LAPSED, or OVER where support ended for another reason. */
public enum StayStatus {
    AWAY,
    RETURNED,
    LAPSED,
    OVER
}
