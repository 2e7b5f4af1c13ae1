package uk.homeward.circumstances;

/** By which right an advocate stands by a person. */
public enum AdvocateKind {
    CARE_ACT("Care Act advocate"),
    MENTAL_CAPACITY("Independent mental capacity advocate"),
    MENTAL_HEALTH("Independent mental health advocate"),
    OTHER("Another advocate");

    private final String label;

    AdvocateKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
