package uk.homeward.delivery;

/** How a part of a package stands today. */
public enum ElementState {
    PLANNED("Planned"),
    GIVEN("Given"),
    ENDING("Ends"),
    ENDED("Over");

    private final String label;

    ElementState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
