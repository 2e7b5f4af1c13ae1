package uk.homeward.council;

/** Into a short-term service out of hospital, or from the community to avoid going there (HAM-07, COV-15). */
public enum EntryRoute {
    STEP_DOWN,
    STEP_UP
}
