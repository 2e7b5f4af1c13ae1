package uk.homeward.governance;

/** What whoever proposes a decision has looked into (DER-41): the factors of a council's report. */
public enum Consideration {
    LEGAL,
    HUMAN_RIGHTS,
    /** Always: the public sector equality duty (Equality Act 2010, section 149; KEN-29). */
    EQUALITY,
    HEALTH,
    ENVIRONMENT,
    TRANSPORT,
    PROPERTY,
    CRIME_AND_DISORDER,
    FINANCE,
    HUMAN_RESOURCES,
    DATA_PROTECTION
}
