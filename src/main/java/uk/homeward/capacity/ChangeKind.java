package uk.homeward.capacity;

/** Why there is more or less than the profile says. */
public enum ChangeKind {
    /** People have been recruited to the council's own teams (KEN-22). */
    RECRUITED,
    /** The volume of a contract was changed with demand (COV-10). */
    VARIED
}
