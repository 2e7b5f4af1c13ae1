package uk.homeward.hospital;

/** AWAY → RETURNED or LAPSED, or OVER where support ended for another reason; WITHDRAWN where it never happened. */
public enum StayStatus {
    AWAY,
    RETURNED,
    LAPSED,
    OVER,
    WITHDRAWN
}
