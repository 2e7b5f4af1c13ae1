package uk.homeward.capacity;

/** Where somebody's request for a place stands. */
public enum PlaceStatus {
    WAITING,
    /** Still in the line, and a manager is asked to buy on the spot. */
    SPOT_ASKED,
    PLACED,
    ENDED,
    CANCELLED
}
