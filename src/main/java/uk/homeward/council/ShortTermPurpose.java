package uk.homeward.council;

/** What a short-term service is for: five purposes (DER-08), and live-in care as an assessment at home (HAM-14). */
public enum ShortTermPurpose {
    DISCHARGE,
    DISCHARGE_TO_ASSESS,
    REABLEMENT,
    DEMENTIA_REABLEMENT,
    ADMISSION_AVOIDANCE,
    ASSESSMENT_AT_HOME
}
