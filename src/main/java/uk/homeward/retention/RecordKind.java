package uk.homeward.retention;

/** What a retention class covers. */
public enum RecordKind {
    /** A case in which support was given. */
    SUPPORT,
    /** A case that led to none. */
    REQUEST,
    /** A person without any case. */
    PERSON
}
