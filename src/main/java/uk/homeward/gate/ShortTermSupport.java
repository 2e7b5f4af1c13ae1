package uk.homeward.gate;

/** What became of short-term support for a person. */
public enum ShortTermSupport {
    NONE,
    /** It was offered, and the person said no. */
    DECLINED,
    RUNNING,
    /** Its outcome is known: it has ended, or its review or a change of purpose has said what follows. */
    COMPLETED
}
