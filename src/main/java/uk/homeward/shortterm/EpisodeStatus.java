package uk.homeward.shortterm;

import java.util.EnumSet;
import java.util.Set;

/** ACCEPTED → ACTIVE ⇄ IN_HOSPITAL → ENDED, or CANCELLED before any support was given. */
public enum EpisodeStatus {
    ACCEPTED("support has not started yet"),
    ACTIVE("support is running"),
    IN_HOSPITAL("support is paused while the person is in hospital"),
    ENDED("support has ended"),
    CANCELLED("the service was cancelled before it started");

    static final Set<EpisodeStatus> RUNNING = EnumSet.of(ACTIVE, IN_HOSPITAL);
    static final Set<EpisodeStatus> LIVE = EnumSet.of(ACCEPTED, ACTIVE, IN_HOSPITAL);

    /** Support has been given. */
    static final Set<EpisodeStatus> BEGUN = EnumSet.of(ACTIVE, IN_HOSPITAL, ENDED);

    private final String sentence;

    EpisodeStatus(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
