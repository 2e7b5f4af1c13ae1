package uk.homeward.assessment;

/** Why needs are eligible, or are not, in words that the person can read. */
public enum EligibilityGround {
    ALL_THREE_HOLD(
            "Needs from an impairment or illness keep the person from two or more outcomes, and affect their well-being significantly.",
            true),
    NO_IMPAIRMENT("The needs do not come from a physical or mental impairment or illness.", false),
    FEWER_THAN_TWO_OUTCOMES("The person is unable to achieve fewer than two of the ten outcomes.", false),
    NO_SIGNIFICANT_IMPACT("There is no significant impact on the person's well-being.", false),
    IN_A_FUNDED_BAND("At least one need is in a band that the council meets.", true),
    IN_NO_FUNDED_BAND("No need is in a band that the council meets.", false);

    private final String label;
    private final boolean eligible;

    EligibilityGround(String label, boolean eligible) {
        this.label = label;
        this.eligible = eligible;
    }

    public String label() {
        return label;
    }

    public boolean eligible() {
        return eligible;
    }
}
