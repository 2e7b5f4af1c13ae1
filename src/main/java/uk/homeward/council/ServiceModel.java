package uk.homeward.council;

/** How a short-term service supports a person, whichever way they come in (HAM-07, HAM-19). */
public enum ServiceModel {
    HOME_SUPPORT,
    LIVE_IN_CARE,
    BED;

    /** At home with visits comes first; whatever takes more than that says why less is not enough (HAM-13). */
    public boolean isLeastRestrictive() {
        return this == HOME_SUPPORT;
    }
}
