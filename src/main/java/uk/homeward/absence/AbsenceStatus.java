package uk.homeward.absence;

/** How days away stand on a day: nobody has to say that they have begun, or are over. */
public enum AbsenceStatus {
    AHEAD,
    AWAY,
    BACK,
    /** Expected back, and not there: somebody is asked. */
    NOT_BACK,
    /** It never happened. */
    WITHDRAWN
}
