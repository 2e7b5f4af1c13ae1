package uk.homeward.transition;

/** How somebody comes into the team that takes activity over. */
public enum JoiningKind {
    RECRUITED,
    /** From the provider of the old service, together with its work (KEN-23). */
    CAME_OVER
}
