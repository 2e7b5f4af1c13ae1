package uk.homeward.shortterm;

/** ACCEPTED → ACTIVE ⇄ IN_HOSPITAL → ENDED, or CANCELLED before any support was given. */
public enum EpisodeStatus {
    ACCEPTED("support has not started yet"),
    ACTIVE("support is running"),
    IN_HOSPITAL("support is paused while the person is in hospital"),
    ENDED("support has ended"),
    CANCELLED("the service was cancelled before it started");

    private final String sentence;

    EpisodeStatus(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
