package uk.homeward.gate;

/** The lawful reasons for long-term support without a short-term service (HAM-08). */
public enum ExemptionGround {
    END_OF_LIFE,
    /** Reablement was tried already, for example by another council or the NHS. */
    ALREADY_TRIED,
    /** Urgent needs are met before any assessment (Care Act 2014 s19(3)). */
    URGENT,
    NO_REABLEMENT_POTENTIAL
}
