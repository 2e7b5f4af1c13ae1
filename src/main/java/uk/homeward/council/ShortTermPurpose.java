package uk.homeward.council;

/** What a short-term service is for (DER-08). */
public enum ShortTermPurpose {
    DISCHARGE,
    DISCHARGE_TO_ASSESS,
    REABLEMENT,
    DEMENTIA_REABLEMENT,
    ADMISSION_AVOIDANCE
}
