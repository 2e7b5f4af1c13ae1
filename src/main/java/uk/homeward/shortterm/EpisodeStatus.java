package uk.homeward.shortterm;

/** ACCEPTED → ACTIVE ⇄ IN_HOSPITAL → ENDED, or CANCELLED before any support was given. */
public enum EpisodeStatus {
    ACCEPTED,
    ACTIVE,
    IN_HOSPITAL,
    ENDED,
    CANCELLED
}
