package uk.homeward.gate;

/** Why long-term support may be commissioned, or why not yet: the answers of the decision table. */
public enum GateGround {
    SHORT_TERM_COMPLETED("A short-term service came first, and its outcome is known."),
    OFFER_DECLINED("The person was offered a short-term service and declined it."),
    END_OF_LIFE("The person is at the end of their life: an exemption is recorded."),
    ALREADY_TRIED("Reablement was tried already: an exemption is recorded."),
    URGENT("The need is urgent and is met before assessment: an exemption is recorded."),
    NO_REABLEMENT_POTENTIAL("The person has no potential for reablement: an exemption is recorded."),
    NOT_ASKED("The council has no short-term service that would have to come first."),
    STILL_RUNNING(
            "The person’s short-term service is still running. Wait for its review, or change its purpose once they only"
                    + " wait for long-term support. Where they cannot wait, record an exemption as urgent."),
    NOT_OFFERED(
            "The person has had no short-term service. Refer them to one, or record an exemption and its reason: end of"
                    + " life, already tried, urgent, or no potential for reablement.");

    private final String sentence;

    GateGround(String sentence) {
        this.sentence = sentence;
    }

    /** Where it is a refusal, what to do now. */
    public String sentence() {
        return sentence;
    }
}
