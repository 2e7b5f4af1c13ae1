package uk.homeward.reassessment;

/** What is to be done next for somebody who is to be assessed again. */
public enum ReassessmentStep {
    /** Their turn, or the end of their assessment, is waited for. */
    WAIT,
    /** They are late, and nobody has said why. */
    EXPLAIN,
    /** They are accounted for. */
    NOTHING
}
