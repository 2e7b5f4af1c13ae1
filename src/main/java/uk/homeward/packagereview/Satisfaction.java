package uk.homeward.packagereview;

/** How content the person is, in their own view. */
public enum Satisfaction {
    VERY_SATISFIED("Very satisfied"),
    SATISFIED("Satisfied"),
    NEITHER("Neither satisfied nor dissatisfied"),
    DISSATISFIED("Dissatisfied"),
    VERY_DISSATISFIED("Very dissatisfied"),
    NO_ANSWER("Asked, and gave no answer");

    private final String label;

    Satisfaction(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
